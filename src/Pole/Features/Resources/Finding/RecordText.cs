using System.Globalization;
using Pole.Features.Resources.CaseStudies;

namespace Pole.Features.Resources.Finding;

/// <summary>The record of a resource as plain text, for the search. That of a case study speaks French, as its source does.</summary>
internal static class RecordText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Figures with their words, numbers unbroken so that they are found as typed.</summary>
    public static string Figures(Resource sheet) => sheet.CaseStudy is { } study
        ? string.Join('\n', FiguresOf(study).Select(f => $"{f.Label} : {f.Value.ToString("0.####", French)} {f.Unit}."))
        : "";

    public static string Of(Resource sheet)
    {
        var documents = sheet.Documents.SelectMany(d => Words(d.Title, d.Note));
        var words = sheet.CaseStudy is { } study ? Words(study) : [];
        return string.Join('\n', words.Concat(OtherRecords(sheet)).Concat(documents).OfType<string>().Where(text => text.Length > 0).Select(Closed));
    }

    /// <summary>A title or a name ends like a sentence, so that an excerpt over several of them can be read.</summary>
    private static string Closed(string text) => text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";

    private static IEnumerable<Figure> FiguresOf(CaseStudy study) =>
        study.KeyFigures.Concat(study.Synergies.SelectMany(s => s.Gains)).Concat(study.Territory.Figures).Concat(study.Lead.Figures);

    private static IEnumerable<string?> Words(CaseStudy study) =>
    [
        .. Words(study.Lead.Name, study.Lead.ShortName, study.Territory.Name),
        .. study.Territory.Communes.Select(commune => commune.Name),
        study.Context,
        .. study.Objectives,
        .. study.Highlights,
        .. study.Steps.SelectMany(step => Words(step.Label, step.Text)),
        .. study.QualitativeResults,
        .. study.Synergies.SelectMany(synergy => Words(synergy.Label, synergy.Text)),
        .. study.HumanMeans.SelectMany(means => Words(means.Label, means.Note)),
        .. study.TechnicalMeans,
        .. study.Funding?.Lines.SelectMany(line => Words(line.Funder, line.Note)) ?? [],
        .. study.Continuation,
        .. study.Governance.Strategic,
        .. study.Governance.Technical,
        .. study.Governance.Partners.SelectMany(partner => Words(partner.Name, partner.Role)),
        .. study.Governance.PublicPolicies,
        .. study.Animation,
        .. study.Communication,
        .. study.SuccessFactors,
        .. study.Difficulties,
        .. study.Recommendations,
    ];

    /// <summary>What the records of the other types say in words.</summary>
    private static IEnumerable<string?> OtherRecords(Resource sheet) =>
    [
        .. sheet.Guide?.Authors ?? [],
        .. Words(sheet.Tool?.Format),
        .. sheet.Tool?.Needs ?? [],
        .. (sheet.StandardsWatch?.Standards ?? []).SelectMany(standard => Words($"{standard.Reference} : {standard.Title}", standard.Changes)),
        .. sheet.TrainingMaterial?.Objectives ?? [],
        .. sheet.TrainingMaterial?.Prerequisites ?? [],
        .. (sheet.Video?.Transcript ?? []).Select(spoken => spoken.Text),
        .. Words(sheet.DataSet?.Extent),
        .. (sheet.DataSet?.Distributions ?? []).Select(distribution => distribution.Title),
    ];

    private static IEnumerable<string?> Words(params string?[] words) => words;
}
