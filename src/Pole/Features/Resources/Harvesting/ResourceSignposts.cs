using Pole.Features.Resources.Citing;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;

namespace Pole.Features.Resources.Harvesting;

/// <summary>
/// Where a machine goes from the page of a resource: FAIR Signposting, level 1 (signposting.org/FAIR). The documents of what is kept
/// for some are not named.
/// </summary>
internal static class ResourceSignposts
{
    public static IEnumerable<Signpost> Of(ContentItem<Resource> item, Citation citation, SiteSettings site)
    {
        yield return new("cite-as", citation.Address);
        yield return new("type", "https://schema.org/AboutPage");
        yield return new("type", $"https://schema.org/{ResourceThings.TypeOf(item.Sheet.Type)}");
        if (Licences.AddressOf(citation.Licence) is { } licence)
        {
            yield return new("license", licence);
        }

        if (item.Sheet.CaseStudy?.Lead.LinkToWebsite() is { } lead && item.Sheet.Audience == ResourceAudience.Everyone && IsAddress(lead))
        {
            yield return new("author", lead);
        }

        yield return new("describedby", citation.Address + ".bib", BibTex.MediaType);
        yield return new("describedby", citation.Address + ".csl.json", CslItem.MediaType);
        yield return new("describedby", site.Absolute($"{ApiDocument.Root}/resources/{item.Slug}"), "application/json");
        if (item.Sheet.Audience == ResourceAudience.Everyone)
        {
            yield return new("item", citation.Address + ".pdf", "application/pdf");
            foreach (var document in item.Sheet.Documents.Where(document => IsAddress(document.Url)))
            {
                yield return new("item", document.Url!);
            }
        }
    }

    private static bool IsAddress(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http" };
}
