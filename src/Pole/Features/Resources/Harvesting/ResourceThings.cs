using System.Text.Json.Nodes;
using Pole.Features.Resources.Citing;
using Pole.Features.Resources.Finding;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using static Pole.Platform.Web.Describing.LinkedData;

namespace Pole.Features.Resources.Harvesting;

/// <summary>A resource in the words of schema.org, as far as anyone may know it: neither the documents nor the record of what is kept for some.</summary>
internal sealed class ResourceThings(ResourceWords words)
{
    public JsonObject Of(ContentItem<Resource> item, Citation citation, SiteSettings site)
    {
        var sheet = item.Sheet;
        var isOpen = sheet.Audience == ResourceAudience.Everyone;
        return Thing(
            TypeOf(sheet.Type),
            [
                ("@id", citation.Address),
                ("url", site.Absolute(item.Address!)),
                ("name", sheet.Title),
                ("description", sheet.Summary),
                ("genre", citation.Genre),
                ("inLanguage", citation.Language),
                ("datePublished", item.Entry.Publication.Published?.ToIso() ?? citation.Issued?.ToIso()),
                ("author", Thing("Organization", ("name", citation.Author))),
                ("publisher", site.Organisation),
                ("license", Licences.AddressOf(citation.Licence)),
                ("isAccessibleForFree", isOpen),
                ("isBasedOn", sheet.Source.Url),
                ("about", Each(sheet.Pillars.Select(code => words.Label("pillars", code)))),
                ("keywords", Each(sheet.Flows.Concat(sheet.Sectors).Select(Word).OfType<string>())),
                ("spatialCoverage", Each(sheet.Regions.Select(code => (JsonNode?)Thing("AdministrativeArea", ("name", words.Label("regions", code)))))),
                ("temporalCoverage", isOpen ? Interval(sheet) : null),
                ("hasPart", Each((isOpen ? sheet.Collection?.Resources ?? [] : []).Select(slug => (JsonNode?)Reference(site.Absolute($"{ResourceAsk.Address}/{slug}"))))),
                .. isOpen ? RecordThings.Of(sheet, site) : [],
                ("encoding", isOpen ? Each(sheet.Documents.Where(document => document.Url is not null).Select(Document)) : null),
            ]);
    }

    /// <summary>The type in schema.org.</summary>
    public static string TypeOf(ResourceType type) => type switch
    {
        ResourceType.CaseStudy => "Report",
        ResourceType.StandardsWatch => "Article",
        ResourceType.TrainingMaterial => "LearningResource",
        ResourceType.Video => "VideoObject",
        ResourceType.DataSet => "Dataset",
        ResourceType.Collection => "Collection",
        ResourceType.Guide or ResourceType.Tool => "CreativeWork",
    };

    private string? Word(string code) => words.MaybeLabel("flows", code) ?? words.MaybeLabel("sectors", code);

    private static JsonNode Document(ResourceDocument document) =>
        Thing("MediaObject", ("name", document.Title), ("contentUrl", document.Url));

    /// <summary>From when to when it tells of, as an interval of ISO 8601; open where the end is not known.</summary>
    private static string? Interval(Resource sheet) => (sheet.CaseStudy?.Started ?? sheet.DataSet?.From, sheet.CaseStudy?.Ended ?? sheet.DataSet?.To) switch
    {
        ({ } start, { } end) => $"{start.ToIso()}/{end.ToIso()}",
        ({ } start, null) => $"{start.ToIso()}/..",
        _ => null,
    };
}
