using System.Globalization;
using Pole.Features.Resources.Importing.Readers;
using Pole.Kernel;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Resources.Importing.Drafting;

/// <summary>A date as people write it: <c>2019</c>, <c>2019-10</c>, <c>10/2019</c>, <c>3/10/2019</c>, <c>fin 2014</c>, <c>octobre 2019</c>.</summary>
internal static class TypedDate
{
    /// <summary>The date as files hold it; null where it is none.</summary>
    public static YamlValue? Read(string text) =>
        PartialDate.TryParse(text, out var plain) ? SheetWriter.ValueOf(plain)
        : Slashed(text) is { } slashed ? SheetWriter.ValueOf(slashed)
        : DateWords.In(text) is [{ Start: 0 } said] && said.End == text.Length ? SheetWriter.ValueOf(said.From)
        : null;

    private static PartialDate? Slashed(string text)
    {
        if (DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return PartialDate.Of(day);
        }

        return DateOnly.TryParseExact(text, "M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? PartialDate.Parse(month.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            : null;
    }
}
