using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Platform.Documents;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Printing;

/// <summary>The parts of a case study as blocks of a document, in the words of the reader: one for each place of <see cref="Outline"/>.</summary>
internal sealed class StudyBlocks(ResourceWords words, CaseStudyChecks checks, Texts texts)
{
    private readonly StudyTables _tables = new(words, texts);

    /// <summary>All parts in their order, each under its title.</summary>
    public IEnumerable<Block> All(Resource sheet)
    {
        var study = sheet.CaseStudy!;
        var findings = study.ShowFindings ? checks.Find(sheet) : [];
        return Outline.Of(study, sheet.Documents.Count > 0, findings.Count > 0)
            .SelectMany(part => Of(part.Id, sheet).Prepend(new Heading(2, texts[part.Title].Value)));
    }

    /// <summary>What stands at one place, without its title; nothing where the sheet is silent.</summary>
    public IEnumerable<Block> Of(string part, Resource sheet)
    {
        var study = sheet.CaseStudy!;
        return part switch
        {
            "identite" => [Identity(sheet)],
            "porteur" => [Lead(study)],
            "territoire" => [Territory(sheet)],
            "point-fort" => Listed(study, study.Highlights, "highlights"),
            "chiffres" => _tables.LargeFigures(study),
            "contexte" => [.. study.Context is { } context ? [new Paragraph(context)] : NoBlocks, .. Listed(study, study.Objectives, "objectives")],
            "description" => study.Context is { } told ? [new Paragraph(told)] : Lost(study, "context"),
            "objectifs" => Listed(study, study.Objectives, "objectives"),
            "autres-chiffres" => [.. _tables.OtherFigures(study), .. Lost(study, "key-figures")],
            "tous-les-chiffres" => [.. _tables.AllFigures(study), .. Lost(study, "key-figures")],
            "etapes" => [.. _tables.Steps(study), .. Lost(study, "steps")],
            "synergies" => [.. SynergyBlocks.Of(study, words, texts), .. Lost(study, "synergies")],
            "resultats" => Listed(study, study.QualitativeResults, "qualitative-results"),
            "moyens" => [.. _tables.Work(study), .. Lost(study, "human-means")],
            "technique" => Listed(study, study.TechnicalMeans, "technical-means"),
            "couts" => [.. _tables.Costs(study), .. Lost(study, "budget")],
            "moyens-financiers" => [.. _tables.Budget(study), .. _tables.Costs(study), .. Lost(study, "budget")],
            "financement" => [.. new FundingBlocks(words, texts).Of(study), .. Lost(study, "funding")],
            "gouvernance" => [.. Governance(study), .. Lost(study, "governance")],
            "qui-decide" => Listed(study, study.Governance.Strategic, "governance.strategic"),
            "qui-fait" => Listed(study, study.Governance.Technical, "governance.technical"),
            "partenaires" => [.. Partners(study), .. Lost(study, "governance.partners")],
            "politiques" => Listed(study, study.Governance.PublicPolicies, "governance.public-policies"),
            "animation" => Listed(study, study.Animation, "animation"),
            "communication" => Listed(study, study.Communication, "communication"),
            "reussite" => Listed(study, study.SuccessFactors, "success-factors"),
            "difficultes" => Listed(study, study.Difficulties, "difficulties"),
            "recommandations" => Listed(study, study.Recommendations, "recommendations"),
            "suite" => Listed(study, study.Continuation, "continuation"),
            "documents" => sheet.Documents.Count == 0 ? [] : [new Bullets([.. sheet.Documents.Select(Document)])],
            "discordances" => study.Anomalies.Count == 0 ? [] : [new KeyValues([.. study.Anomalies.Select(anomaly => new Pair(NamesOf(anomaly.Fields), anomaly.Note))])],
            "controles" => [new KeyValues([.. checks.Find(sheet).Select(finding => new Pair($"{NamesOf(finding.Fields)} ({texts[finding.Weight.Label].Value.ToLowerInvariant()})", words.Say(finding)))])],
            "lacunes" => study.Gaps.Count == 0 ? [] : [new KeyValues([.. study.Gaps.Select(gap => new Pair(texts[SheetFields.Of(gap.Field)].Value, gap.Note))])],
            _ => throw new ArgumentException($"A case study has no part {part}.", nameof(part)),
        };
    }

    private static Block[] NoBlocks => [];

    private KeyValues Identity(Resource sheet)
    {
        var study = sheet.CaseStudy!;
        IEnumerable<(string Name, string? Value)> facts =
        [
            ("Porteur", LeadName(study)),
            ("Territoire", TerritoryName(sheet)),
            ("Dates", words.Period(study.Started, study.Ended)),
            ("Budget", study.Budget?.Total is { } total ? words.Say(total) : null),
            .. FiledUnder.Of(sheet, words),
        ];
        return new([.. facts.Select(fact => new Pair(texts[fact.Name].Value, fact.Value ?? texts["Non renseigné dans la source"].Value))]) { KeyShare = 0.3 };
    }

    private KeyValues Lead(CaseStudy study) => new(
    [
        new Pair(texts["Porteur"].Value, string.Join('\n', new[]
        {
            LeadName(study) ?? texts["Non renseigné dans la source"].Value,
            study.Lead.Founded is { } founded ? texts["fondée en {0}", words.Say(founded)].Value : null,
        }.OfType<string>())),
        .. study.Lead.Figures.Select(figure => new Pair(figure.Label, words.Say(figure))),
    ]);

    private KeyValues Territory(Resource sheet) => new(
    [
        new Pair(texts["Territoire"].Value, TerritoryName(sheet)),
        .. sheet.CaseStudy!.Territory.Figures.Select(figure => new Pair(figure.Label, words.Say(figure))),
    ]);

    private string? LeadName(CaseStudy study) => study.Lead.Name is { } name ? $"{name} ({texts[study.Lead.Kind.Label].Value.ToLowerInvariant()})" : null;

    private string TerritoryName(Resource sheet)
    {
        var territory = sheet.CaseStudy!.Territory;
        var places = territory.Communes.Select(commune => commune.Name)
            .Concat(territory.Departments.Select(code => $"{words.Label("departements", code)} ({code})"))
            .Concat(sheet.Regions.Select(code => words.Label("regions", code)));
        return string.Join("\n", new[] { territory.Name, string.Join(", ", places) }.Where(line => line.Length > 0));
    }

    private IEnumerable<Block> Governance(CaseStudy study)
    {
        var governance = study.Governance;
        (string Title, IReadOnlyList<string> Lines)[] lists =
            [("Qui décide", governance.Strategic), ("Qui fait", governance.Technical), ("Lien avec les politiques publiques", governance.PublicPolicies)];
        return
        [
            .. lists.Where(list => list.Lines.Count > 0).SelectMany(list => new Block[] { new Heading(3, texts[list.Title].Value), Bullet(list.Lines) }),
            .. governance.Partners.Count > 0 ? Partners(study).Prepend(new Heading(3, texts["Partenaires"].Value)) : [],
        ];
    }

    private static Block[] Partners(CaseStudy study) => study.Governance.Partners.Count == 0 ? [] :
        [new Bullets([.. study.Governance.Partners.Select(partner => (Prose)(partner.Role is { } role ? $"{partner.Name} : {role}" : partner.Name))])];

    private IEnumerable<Block> Listed(CaseStudy study, IReadOnlyList<string> lines, string field) =>
        [.. lines.Count > 0 ? [Bullet(lines)] : NoBlocks, .. Lost(study, field)];

    private IEnumerable<Block> Lost(CaseStudy study, string field) => study.GapsAt(field) is { Count: > 0 } gaps
        ? [new Paragraph($"{texts["Non renseigné dans la source"].Value} : {string.Join(' ', gaps.Select(gap => gap.Note))}") { Voice = Voice.Small }]
        : [];

    private static Bullets Bullet(IReadOnlyList<string> lines) => new([.. lines.Select(line => (Prose)line)]);

    private static Prose Document(ResourceDocument document)
    {
        var note = document.Note is { } text ? $" ({text})" : "";
        return Uri.TryCreate(document.Url, UriKind.Absolute, out var address) ? new Prose(Words.To(address, document.Title), note) : document.Title + note;
    }

    private string NamesOf(IReadOnlyList<string> fields) => string.Join(", ", fields.Select(field => texts[SheetFields.Of(field)].Value).Distinct(StringComparer.Ordinal));
}
