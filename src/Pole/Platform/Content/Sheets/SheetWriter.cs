using System.Collections;
using System.Globalization;
using Pole.Kernel;
using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content.Sheets;

/// <summary>Turns a record into the keys that <see cref="SheetBinder"/> makes the same record of; what says nothing is left out.</summary>
internal static class SheetWriter
{
    public static YamlMap MapOf(object record) => new(
        [
            .. from member in SheetShape.Of(record.GetType()).Members
               where member.Property is not null
               let value = member.Property!.GetValue(record)
               where Says(value, member)
               select new YamlField(member.Key, ValueOf(value!), 0, 0),
        ],
        0,
        0);

    public static YamlValue ValueOf(object value) => value switch
    {
        string text => Text(text),
        PartialDate { Qualifier: { } word } date => new YamlMap([new("date", Text(date.ToIso()), 0, 0), new("qualifier", Text(word), 0, 0)], 0, 0),
        PartialDate date => Text(date.ToIso()),
        Money amount => Text(decimal.Divide(amount.Cents, 100).ToString("0.##", CultureInfo.InvariantCulture)),
        Rate rate => Text(decimal.Divide(rate.BasisPoints, 100).ToString("0.##", CultureInfo.InvariantCulture)),
        decimal number => Text(number.ToString("0.############", CultureInfo.InvariantCulture)),
        Span length => Text(length.ToClock()),
        bool yes => Text(yes ? "true" : "false"),
        Enum one => Text(SheetShape.KeyOf(one.ToString())),
        IFormattable number => Text(number.ToString(null, CultureInfo.InvariantCulture)),
        IEnumerable items => new YamlList([.. items.Cast<object>().Select(ValueOf)], 0, 0),
        _ => MapOf(value),
    };

    /// <summary>Whether a value says something: neither nothing, nor an empty list, nor the first of an enumeration that need not be given.</summary>
    private static bool Says(object? value, SheetMember member) => value switch
    {
        null or false => false,
        string text => text.Length > 0,
        Enum one => member.IsRequired || Convert.ToInt32(one, CultureInfo.InvariantCulture) != 0,
        IEnumerable items => items.Cast<object>().Any(),
        _ => true,
    };

    private static YamlText Text(string text) => new(text, false, 0, 0);
}
