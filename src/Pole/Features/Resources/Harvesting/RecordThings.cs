using System.Text.Json.Nodes;
using Pole.Features.Resources.Kinds;
using Pole.Platform.Web;
using static Pole.Platform.Web.Describing.LinkedData;

namespace Pole.Features.Resources.Harvesting;

/// <summary>What the record of a type says, in the words of schema.org.</summary>
internal static class RecordThings
{
    public static IEnumerable<(string Name, JsonNode? Value)> Of(Resource sheet, SiteSettings site) =>
    [
        ("version", sheet.Guide?.Edition ?? sheet.Tool?.Version),
        ("mentions", Each((sheet.StandardsWatch?.Standards ?? []).Select(standard => (JsonNode?)Thing("Thing", ("name", $"{standard.Reference}, {standard.Title}"))))),
        .. sheet.TrainingMaterial is { } material ? Of(material) : [],
        .. sheet.Video is { } video ? Of(video, site) : [],
        ("distribution", Each((sheet.DataSet?.Distributions ?? []).Select(one => (JsonNode?)Thing(
            "DataDownload", ("name", one.Title), ("encodingFormat", one.Format), ("contentUrl", AddressOf(one.Address, site)))))),
    ];

    /// <summary>An address of this site in full; one of another site as it is.</summary>
    public static string AddressOf(string address, SiteSettings site) => address.StartsWith('/') ? site.Absolute(address) : address;

    private static IEnumerable<(string Name, JsonNode? Value)> Of(TrainingMaterial material) =>
    [
        ("educationalLevel", material.Level.Label),
        ("timeRequired", material.Duration.ToIso()),
        ("teaches", Each(material.Objectives)),
        ("competencyRequired", Each(material.Prerequisites)),
    ];

    private static IEnumerable<(string Name, JsonNode? Value)> Of(Video video, SiteSettings site) =>
    [
        ("duration", video.Duration.ToIso()),
        ("transcript", string.Join('\n', video.Transcript.Select(spoken => spoken.Text))),
        (video.IsHere() ? "contentUrl" : "sameAs", AddressOf(video.Address, site)),
    ];
}
