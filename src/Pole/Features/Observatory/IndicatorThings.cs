using System.Text.Json.Nodes;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using static Pole.Platform.Web.Describing.LinkedData;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>An indicator in the words of schema.org: a data set, with what it counts as CSV and its figures as JSON.</summary>
internal static class IndicatorThings
{
    public static JsonObject Of(Indicator indicator, SiteSettings site)
    {
        var (sheet, code) = (indicator.Sheet, indicator.Item.Slug);
        var address = site.Absolute($"/observatoire/{code}");
        return Thing(
            "Dataset",
            ("@id", address),
            ("url", site.Absolute(Language.Current.AddressOf($"/observatoire/{code}"))),
            ("name", sheet.Title),
            ("description", sheet.Summary),
            ("version", sheet.Version),
            ("isAccessibleForFree", true),
            ("creator", site.Organisation),
            ("variableMeasured", Thing("PropertyValue", ("name", sheet.Title), ("unitText", sheet.Unit))),
            ("distribution", new JsonArray(
                Thing("DataDownload", ("encodingFormat", "text/csv"), ("contentUrl", $"{address}.csv")),
                Thing("DataDownload", ("encodingFormat", "application/json"), ("contentUrl", site.Absolute($"{ApiDocument.Root}/indicators/{code}"))))));
    }
}
