using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Resources;

/// <summary>The gaps and anomalies of a case study name keys that exist; its dates follow; the home page shows a figure that it has.</summary>
internal sealed class ResourceCheck : IContentCheck
{
    private const string Record = "case-study";
    private const string NotAnAddress = "une adresse commence par https://, http:// ou /";

    public IEnumerable<ContentFault> Check(ContentLibrary library) => library.WithDrafts()
        .All<Resource>(Language.French)
        .SelectMany(item => Faults(item.Entry, item.Sheet));

    private static IEnumerable<ContentFault> Faults(ContentEntry entry, Resource resource)
    {
        if (resource.Featured is { } figure && resource.CaseStudy?.KeyFigures.Any(f => f.Label == figure) != true)
        {
            yield return entry.FaultAt($"aucun chiffre clé ne s’appelle « {figure} »", "featured");
        }

        if (resource.FeaturedLabel is not null && resource.Featured is null)
        {
            yield return entry.FaultAt("rien n’est montré sur la page d’accueil : « featured » dit quel chiffre", "featured-label");
        }

        if (!LeadsSomewhere(resource.Source.Url))
        {
            yield return entry.FaultAt(NotAnAddress, "source", "url");
        }

        foreach (var (document, i) in resource.Documents.Select((d, i) => (d, i)).Where(d => !LeadsSomewhere(d.d.Url)))
        {
            yield return entry.FaultAt(NotAnAddress, "documents", i, "url");
        }

        if (resource.CaseStudy is not { } study)
        {
            yield break;
        }

        if (!LeadsSomewhere(study.Lead.LinkToWebsite()))
        {
            yield return entry.FaultAt(NotAnAddress, Record, "lead", "website");
        }

        if (study is { Started: { } start, Ended: { } end } && end.CompareTo(start) < 0)
        {
            yield return entry.FaultAt("la fin vient avant le début", Record, "ended");
        }

        foreach (var (gap, i) in study.Gaps.Select((g, i) => (g, i)).Where(g => !IsKey(g.g.Field)))
        {
            yield return entry.FaultAt($"la lacune nomme une clé inconnue, « {gap.Field} »", Record, "gaps", i);
        }

        foreach (var (anomaly, i) in study.Anomalies.Select((a, i) => (a, i)))
        {
            foreach (var field in anomaly.Fields.Where(f => !IsKey(f)))
            {
                yield return entry.FaultAt($"l’anomalie nomme une clé inconnue, « {field} »", Record, "anomalies", i);
            }
        }
    }

    /// <summary>Whether a link may be made of it: a page of this site or of the web, never a script.</summary>
    private static bool LeadsSomewhere(string? address) =>
        address is null or ['/', ..] || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp));

    /// <summary>Whether a path such as <c>funding.lines</c> leads to a key of a resource or of its case study.</summary>
    private static bool IsKey(string path) => IsKeyOf(typeof(Resource), path.Split('.')) || IsKeyOf(typeof(CaseStudy), path.Split('.'));

    private static bool IsKeyOf(Type record, ReadOnlySpan<string> path) =>
        SheetShape.Of(record).Find(path[0]) is { } member && (path.Length == 1 || IsKeyOf(member.Type, path[1..]));
}
