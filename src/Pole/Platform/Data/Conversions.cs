using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Pole.Kernel;

namespace Pole.Platform.Data;

/// <summary>How the types of the kernel are stored, said once for all tables.</summary>
internal static class Conversions
{
    public static void Apply(ModelConfigurationBuilder conventions)
    {
        foreach (var thing in IdentifiedThings())
        {
            conventions.Properties(typeof(Id<>).MakeGenericType(thing))
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(thing));
        }

        conventions.Properties<Siren>().HaveConversion<SirenConverter>().HaveMaxLength(9);
        conventions.Properties<Siret>().HaveConversion<SiretConverter>().HaveMaxLength(14);
        conventions.Properties<Rate>().HaveConversion<RateConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <summary>Every T for which some class here has a property of type <c>Id&lt;T&gt;</c>.</summary>
    private static IEnumerable<Type> IdentifiedThings() => typeof(PoleDb).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, ContainsGenericParameters: false })
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
        .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
        .Select(type => type.GetGenericArguments()[0])
        .Where(thing => !thing.IsGenericParameter)
        .Distinct();

    internal sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));

    internal sealed class SirenConverter() : ValueConverter<Siren, string>(siren => siren.Digits, text => Siren.Parse(text));

    internal sealed class SiretConverter() : ValueConverter<Siret, string>(siret => siret.Digits, text => Siret.Parse(text));

    internal sealed class RateConverter() : ValueConverter<Rate, int>(rate => rate.BasisPoints, points => new Rate(points));
}
