using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing;

/// <summary>One field that a careful reader filled, and whether the importer filled it rightly.</summary>
internal sealed record ScoredField(string Field, string Expected, bool Right);

/// <summary>
/// Compares a draft with what a careful reader made of the same sheet, field by field. Numbers, dates, units, states
/// and codes must be the same; sentences must tell the same, since the reader may have written them anew.
/// </summary>
internal static class ImportScore
{
    public static IReadOnlyList<ScoredField> Of(Resource read, IReadOnlyList<string> communes, Resource reader)
    {
        var (mine, theirs) = (read.CaseStudy!, reader.CaseStudy!);
        return
        [
            .. Same("format", theirs.Format, mine.Format),
            .. SameText("title", theirs.IsLost("title") && read.Title.Length == 0 ? null : reader.Title, read.Title, 0.3),
            .. Codes("pillars", reader.Pillars, read.Pillars),
            .. Codes("flows", reader.Flows, read.Flows),
            .. Codes("sectors", reader.Sectors, read.Sectors),
            .. Codes("programmes", reader.Programmes, read.Programmes),
            .. All("regions", reader.Regions, code => read.Regions.Contains(code)),
            .. SameText("source.title", reader.Source.Title, read.Source.Title, 0.4),
            .. SameText("source.publisher", reader.Source.Publisher, read.Source.Publisher, 0.5),
            .. Same("source.url", reader.Source.Url, read.Source.Url),
            .. Same("source.page", reader.Source.Page, read.Source.Page),
            .. Same("updated", reader.Updated, read.Updated),
            .. All("documents", reader.Documents.Select(d => d.Title), title => read.Documents.Count == reader.Documents.Count || read.Documents.Any(d => Likeness.Of(title, d.Title) > 0.3)),
            .. SameText("lead.name", theirs.Lead.Name, mine.Lead.Name, 0.5),
            .. Same("lead.short-name", theirs.Lead.ShortName, mine.Lead.ShortName ?? mine.Lead.Name),
            .. Same("lead.kind", theirs.Lead.Kind, mine.Lead.Kind),
            .. Same("lead.founded", theirs.Lead.Founded, mine.Lead.Founded),
            .. SameText("lead.address", theirs.Lead.Address, mine.Lead.Address, 0.7),
            .. Same("lead.website", theirs.Lead.Website, mine.Lead.Website),
            .. Figures("lead.figures", theirs.Lead.Figures, mine.Lead.Figures),
            .. SameText("territory.name", theirs.Territory.Name, mine.Territory.Name, 0.4),
            .. All("territory.communes", theirs.Territory.Communes.Select(c => c.Name), name => communes.Any(c => Likeness.Of(name, c) > 0.8)),
            .. All("territory.departments", theirs.Territory.Departments, code => mine.Territory.Departments.Contains(code)),
            .. Figures("territory.figures", theirs.Territory.Figures, mine.Territory.Figures),
            .. Same("started", theirs.Started, mine.Started),
            .. Same("ended", theirs.Ended, mine.Ended),
            .. SameText("context", theirs.Context, mine.Context, 0.3),
            .. Sentences("objectives", theirs.Objectives, mine.Objectives),
            .. Sentences("highlights", theirs.Highlights, mine.Highlights),
            .. theirs.Steps.Select(step => new ScoredField("steps", $"{step.From?.ToIso()}–{step.To?.ToIso()} {step.Label}", mine.Steps.Any(s => s.From == step.From && s.To == step.To))),
            .. Figures("key-figures", theirs.KeyFigures, mine.KeyFigures),
            .. Sentences("qualitative-results", theirs.QualitativeResults, mine.QualitativeResults),
            .. theirs.Synergies.SelectMany(synergy => SynergyFields(synergy, mine.Synergies)),
            .. theirs.HumanMeans.Select(m => new ScoredField("human-means", $"{m.Value} {m.To} {m.Unit} {m.Per}", mine.HumanMeans.Any(h => (h.Value, h.To, h.Unit, h.Modifier, h.State, h.Per, h.Times) == (m.Value, m.To, m.Unit, m.Modifier, m.State, m.Per, m.Times)))),
            .. Sentences("technical-means", theirs.TechnicalMeans, mine.TechnicalMeans),
            .. Costs("budget.total", theirs.Budget?.Total is { } total ? [total] : [], mine.Budget?.Total is { } whole ? [whole] : []),
            .. Costs("budget.lines", theirs.Budget?.Lines ?? [], mine.Budget?.Lines ?? []),
            .. Costs("fees", theirs.Fees, mine.Fees),
            .. Same("funding.total", theirs.Funding?.Total, mine.Funding?.Total),
            .. (theirs.Funding?.Lines ?? []).Select(line => new ScoredField("funding.lines", $"{line.Funder} {line.Amount?.ToInvariant()} {line.Share}", mine.Funding?.Lines.Any(l =>
                (l.Amount, l.Share, l.OutsideTotal) == (line.Amount, line.Share, line.OutsideTotal) && (Likeness.Of(line.Funder, l.Funder) >= 0.3 || l.Amount is not null)) == true)),
            .. Sentences("continuation", theirs.Continuation, mine.Continuation),
            .. Sentences("governance.strategic", theirs.Governance.Strategic, mine.Governance.Strategic),
            .. Sentences("governance.technical", theirs.Governance.Technical, mine.Governance.Technical),
            .. All("governance.partners", theirs.Governance.Partners.Select(p => p.Name), name => mine.Governance.Partners.Any(p => Likeness.Of(name, p.Name) >= 0.5)),
            .. Sentences("governance.public-policies", theirs.Governance.PublicPolicies, mine.Governance.PublicPolicies),
            .. Sentences("animation", theirs.Animation, mine.Animation),
            .. Sentences("communication", theirs.Communication, mine.Communication),
            .. Sentences("success-factors", theirs.SuccessFactors, mine.SuccessFactors),
            .. Sentences("difficulties", theirs.Difficulties, mine.Difficulties),
            .. Sentences("recommendations", theirs.Recommendations, mine.Recommendations),
        ];
    }

    private static IEnumerable<ScoredField> Same<T>(string field, T? expected, T? given) =>
        expected is null ? [] : [new(field, expected is PartialDate date ? date.ToIso() : expected.ToString()!, EqualityComparer<T>.Default.Equals(expected, given))];

    private static IEnumerable<ScoredField> SameText(string field, string? expected, string? given, double enough) =>
        expected is null ? [] : [new(field, expected, Likeness.Of(expected, given ?? "") >= enough)];

    /// <summary>A list of sentences is one field: as many sentences that tell about the same, or all that was told.</summary>
    private static IEnumerable<ScoredField> Sentences(string field, IReadOnlyList<string> expected, IReadOnlyList<string> given) => expected.Count == 0 ? [] :
        [new(field, string.Join(" | ", expected), given.Count > 0 && Likeness.Of(string.Join(' ', expected), string.Join(' ', given)) >= (expected.Count == given.Count ? 0.2 : 0.35))];

    /// <summary>How a sheet is filed is one field for each vocabulary: most of what the reader chose, and little else.</summary>
    private static IEnumerable<ScoredField> Codes(string field, IReadOnlyList<string> expected, IReadOnlyList<string> given) => expected.Count == 0 ? [] :
        [new(field, string.Join(' ', expected) + " / " + string.Join(' ', given), expected.Intersect(given).Count() * 2.0 / (expected.Count + given.Count) >= 0.6)];

    private static IEnumerable<ScoredField> All(string field, IEnumerable<string> expected, Func<string, bool> has) => expected.Select(one => new ScoredField(field, one, has(one)));

    private static IEnumerable<ScoredField> Figures(string field, IReadOnlyList<Figure> expected, IReadOnlyList<Figure> given) => expected.Select(figure => new ScoredField(
        field, $"{figure.Modifier} {figure.Value} {figure.To} {figure.Unit} {figure.State} {figure.Date?.ToIso()} {figure.Label}",
        given.Any(g => (g.Value, g.To, g.Modifier, g.State) == (figure.Value, figure.To, figure.Modifier, figure.State) && Likeness.OfUnits(figure, g))));

    private static IEnumerable<ScoredField> Costs(string field, IReadOnlyList<Cost> expected, IReadOnlyList<Cost> given) => expected.Select(cost => new ScoredField(
        field, $"{cost.Amount.ToInvariant()} {cost.To?.ToInvariant()} {cost.Modifier} {cost.Tax} {cost.Per} {cost.Label}",
        given.Any(g => (g.Amount, g.To, g.Modifier, g.Tax, g.Per) == (cost.Amount, cost.To, cost.Modifier, cost.Tax, cost.Per))));

    private static IEnumerable<ScoredField> SynergyFields(ReportedSynergy expected, IReadOnlyList<ReportedSynergy> given)
    {
        var best = given.Where(s => s.State.Stage == expected.State.Stage).MaxBy(s => Likeness.Of($"{expected.Label} {expected.Text}", $"{s.Label} {s.Text}") + Likeness.Of(expected.Label, s.Label));
        var found = best is not null && Likeness.Of($"{expected.Label} {expected.Text}", $"{best.Label} {best.Text}") >= 0.25;
        yield return new("synergies", $"{expected.State} {expected.Label} -> {best?.Label}", found && best!.State == expected.State);
        if (expected.Kind != ReportedSynergyKind.Unknown)
        {
            yield return new("synergies.kind", $"{expected.Kind} {expected.Label} -> {best?.Kind}", found && best!.Kind == expected.Kind);
        }

        if (expected.Nature is not null)
        {
            yield return new("synergies.nature", $"{expected.Nature} {expected.Label} -> {best?.Nature} {best?.Label}", found && best!.Nature == expected.Nature);
        }

        foreach (var field in Figures("synergies.gains", expected.Gains, best?.Gains ?? []))
        {
            yield return field;
        }
    }
}
