using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Pole.Kernel;

namespace Pole.Platform.Content.Sheets;

/// <summary>
/// Reads one written value as a C# value. A type with a public static <c>TryParse</c> is read by it,
/// so that features bring their own without telling.
/// </summary>
internal static class Scalars
{
    private delegate bool Read(string text, [NotNullWhen(true)] out object? value);

    private static readonly ConcurrentDictionary<Type, Read?> Readers = new()
    {
        [typeof(string)] = (string text, [NotNullWhen(true)] out object? value) => (value = text) is not null,
        [typeof(bool)] = (string text, [NotNullWhen(true)] out object? value) =>
            (value = text switch { "true" => true, "false" => false, _ => null }) is not null,
        [typeof(decimal)] = (string text, [NotNullWhen(true)] out object? value) => (value = Number(text)) is not null,
        [typeof(double)] = (string text, [NotNullWhen(true)] out object? value) =>
            (value = Number(text) is { } number ? (double)number : null) is not null,
        [typeof(int)] = (string text, [NotNullWhen(true)] out object? value) =>
            (value = Whole(text) is { } whole and >= int.MinValue and <= int.MaxValue ? (int)whole : null) is not null,
        [typeof(long)] = (string text, [NotNullWhen(true)] out object? value) => (value = Whole(text)) is not null,
        [typeof(DateOnly)] = (string text, [NotNullWhen(true)] out object? value) =>
            (value = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null) is not null,
        [typeof(Money)] = (string text, [NotNullWhen(true)] out object? value) =>
            (value = Number(text.TrimEnd('€')) is { } euros && Hundredths(euros) is { } cents ? new Money(cents) : null) is not null,
        [typeof(Rate)] = (string text, [NotNullWhen(true)] out object? value) =>
            (value = Number(text.TrimEnd('%')) is { } percent && Hundredths(percent) is { } points and >= int.MinValue and <= int.MaxValue
                ? new Rate((int)points)
                : null) is not null,
    };

    public static bool Knows(Type type) => ReaderOf(type) is not null;

    public static bool TryRead(Type type, string text, [NotNullWhen(true)] out object? value) =>
        ReaderOf(type)!(text, out value);

    /// <summary>What to write, for someone who wrote something else.</summary>
    public static string Expected(Type type) => type switch
    {
        _ when type == typeof(bool) => "true ou false",
        _ when type == typeof(int) || type == typeof(long) => "un nombre entier",
        _ when type == typeof(decimal) || type == typeof(double) => "un nombre",
        _ when type == typeof(DateOnly) => "un jour écrit AAAA-MM-JJ",
        _ when type == typeof(PartialDate) => "une année, un mois ou un jour (2019, 2019-10 ou 2019-10-03)",
        _ when type == typeof(Money) => "un montant en euros, au plus deux décimales (950 ou 950,00)",
        _ when type == typeof(Rate) => "un pourcentage, au plus deux décimales (20 ou 5,5)",
        _ when type == typeof(Span) => Span.Expected,
        { IsEnum: true } => $"l’une des valeurs {string.Join(", ", Names(type))}",
        _ => $"une valeur de type {type.Name}",
    };

    public static IEnumerable<string> Names(Type enumeration) => Enum.GetNames(enumeration).Select(SheetShape.KeyOf);

    private static Read? ReaderOf(Type type) => Readers.GetOrAdd(type, t => t.IsEnum ? EnumReader(t) : ParsableReader(t));

    private static Read EnumReader(Type type)
    {
        var values = Enum.GetNames(type).ToDictionary(SheetShape.KeyOf, name => Enum.Parse(type, name), StringComparer.Ordinal);
        return (string text, [NotNullWhen(true)] out object? value) => values.TryGetValue(text, out value);
    }

    private static Read? ParsableReader(Type type)
    {
        if (Method(type, [typeof(string), type.MakeByRefType()]) is { } plain)
        {
            return (string text, [NotNullWhen(true)] out object? value) => Call(plain, [text, null], out value);
        }

        return Method(type, [typeof(string), typeof(IFormatProvider), type.MakeByRefType()]) is { } cultured
            ? (string text, [NotNullWhen(true)] out object? value) => Call(cultured, [text, CultureInfo.InvariantCulture, null], out value)
            : null;
    }

    private static MethodInfo? Method(Type type, Type[] parameters) =>
        type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, parameters) is { } method && method.ReturnType == typeof(bool)
            ? method
            : null;

    private static bool Call(MethodInfo tryParse, object?[] arguments, [NotNullWhen(true)] out object? value)
    {
        var read = tryParse.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture) is true;
        value = read ? arguments[^1] : null;
        return value is not null;
    }

    private static decimal? Number(string text)
    {
        var digits = new string([.. text.Where(c => !char.IsWhiteSpace(c))]).Replace(',', '.');
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(digits, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static long? Whole(string text) =>
        Number(text) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue ? (long)number : null;

    private static long? Hundredths(decimal number) =>
        Math.Abs(number) < 1_000_000_000_000m && number * 100 == decimal.Truncate(number * 100) ? (long)(number * 100) : null;
}
