using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Pole.Kernel;

/// <summary>The identity of one T. Its public TryParse lets addresses and forms carry it.</summary>
[TypeConverter(typeof(IdTypeConverter))]
public readonly record struct Id<T>(Guid Value) : IParsable<Id<T>>
{
    /// <summary>A new identity, ordered by time of making so that tables stay dense.</summary>
    public static Id<T> New() => new(Guid.CreateVersion7());

    public static Id<T> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result) =>
        (result = new(Guid.TryParse(s, provider, out var value) ? value : default)) != default;

    public override string ToString() => Value.ToString();
}
