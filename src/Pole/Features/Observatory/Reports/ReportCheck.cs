using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory.Reports;

/// <summary>A report names indicators that exist, each once.</summary>
internal sealed class ReportCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library) =>
        from report in library.WithDrafts().All<ReportSheet>(Language.French)
        from place in Enumerable.Range(0, report.Sheet.Indicators.Count)
        let slug = report.Sheet.Indicators[place]
        let fault = library.WithDrafts().Find<IndicatorSheet>(slug, Language.French) is null ? $"l’indicateur « {slug} » n’existe pas"
            : report.Sheet.Indicators.Take(place).Contains(slug) ? $"l’indicateur « {slug} » est déjà nommé plus haut"
            : null
        where fault is not null
        select report.Entry.FaultAt(fault, "indicators", place);
}
