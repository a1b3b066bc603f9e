using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Pole.Platform.Content.Sheets;

/// <summary>The keys that a record takes from a file: its settable properties and the parameters of its constructor.</summary>
internal sealed class SheetShape
{
    private static readonly ConcurrentDictionary<Type, SheetShape> Known = new();

    private readonly ConstructorInfo _constructor;
    private readonly object?[] _defaults;

    private SheetShape(Type type)
    {
        var constructors = type.GetConstructors().Where(c => !TakesOnly(c, type)).ToList();
        _constructor = constructors.Find(c => c.GetParameters().Length == 0)
            ?? constructors.MaxBy(c => c.GetParameters().Length)
            ?? throw new InvalidOperationException($"{type} has no public constructor that a file could call.");

        var nullability = new NullabilityInfoContext();
        var parameters = _constructor.GetParameters();
        _defaults = [.. parameters.Select(DefaultOf)];
        var asked = parameters.Select(p => new SheetMember(
            KeyOf(p.Name!), p.ParameterType, !p.HasDefaultValue && !MayBeNull(nullability.Create(p)), MayBeNull(nullability.Create(p)))
        {
            Parameter = p.Position,
        });
        var set = type.GetProperties()
            .Where(p => p.SetMethod is { IsPublic: true } && !parameters.Any(q => q.Name == p.Name))
            .Select(p => new SheetMember(
                KeyOf(p.Name), p.PropertyType, p.IsDefined(typeof(RequiredMemberAttribute)), MayBeNull(nullability.Create(p)))
            {
                Property = p,
                Vocabulary = p.GetCustomAttribute<TermAttribute>()?.Vocabulary,
            });
        Members = [.. asked, .. set];
    }

    public IReadOnlyList<SheetMember> Members { get; }

    public static SheetShape Of(Type type) => Known.GetOrAdd(type, t => new SheetShape(t));

    /// <summary>The key of a name in C#: <c>KeyFigures</c> is written <c>key-figures</c>.</summary>
    public static string KeyOf(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    public SheetMember? Find(string key) => Members.FirstOrDefault(m => m.Key == key);

    public object Make(IReadOnlyList<(SheetMember Member, object? Value)> values)
    {
        var arguments = (object?[])_defaults.Clone();
        foreach (var (member, value) in values.Where(v => v.Member.Parameter is not null))
        {
            arguments[member.Parameter!.Value] = value;
        }

        var made = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        foreach (var (member, value) in values)
        {
            member.Property?.SetValue(made, value);
        }

        return made;
    }

    private static object? DefaultOf(ParameterInfo parameter) => parameter.HasDefaultValue && parameter.DefaultValue is { } value
        ? value
        : parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? RuntimeHelpers.GetUninitializedObject(parameter.ParameterType)
            : null;

    private static bool TakesOnly(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static bool MayBeNull(NullabilityInfo nullability) => nullability.WriteState == NullabilityState.Nullable;
}

/// <summary>One key that a record takes.</summary>
internal sealed record SheetMember(string Key, Type Type, bool IsRequired, bool MayBeNull)
{
    public int? Parameter { get; init; }

    public PropertyInfo? Property { get; init; }

    /// <summary>The vocabulary that its codes belong to.</summary>
    public string? Vocabulary { get; init; }
}
