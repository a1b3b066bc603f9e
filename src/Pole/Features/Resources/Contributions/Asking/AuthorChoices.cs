using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>What the form of a contribution offers to choose from, in the language of the request.</summary>
internal sealed class AuthorChoices(DraftChoices drafts, Texts texts)
{
    /// <summary>The licences under which a sheet may be proposed: anyone may reuse it and says where it comes from.</summary>
    public static readonly IReadOnlyList<string> Licences = ["Licence Ouverte 2.0", "CC BY 4.0", "CC BY-SA 4.0"];

    public IReadOnlyList<SelectListItem> Of(AuthorQuestion question) => question.Path switch
    {
        "source.licence" => [Nothing("Choisissez"), .. Licences.Select(licence => new SelectListItem(licence, licence))],
        "case-study.lead.kind" => [Nothing("Choisissez"), .. drafts.Of(question.Draft)],

        // What most sheets are comes first: nothing else is chosen for who chooses nothing.
        "case-study.format" => [.. drafts.Of(question.Draft).Reverse()],
        _ => drafts.Of(question.Draft),
    };

    public IReadOnlyList<SelectListItem> Of(AuthorQuestion question, Column column) => (question.Field, column.Key.Split('.')[^1]) switch
    {
        ("synergies", "state") when !column.Key.Contains('.', StringComparison.Ordinal) => [Nothing("Choisissez"), .. Enums<ReportedSynergyState>(state => state.Label)],
        (_, "kind") => Enums<ReportedSynergyKind>(kind => kind.Label, nothing: ReportedSynergyKind.Unknown),
        (_, "nature") => [Nothing("Non précisée"), .. SynergyNatures.All.Select(nature => new SelectListItem(texts[nature.Value], nature.Key))],
        (_, "tax") => [Nothing("Non précisée"), .. Enums<TaxBasis>(tax => tax.Label)],
        (_, "outside-total") => [Nothing("Oui"), new SelectListItem(texts["Non, à part"], "true")],
        (_, "modifier") => [Nothing("Aucun : la valeur est exacte"), .. Enums<FigureModifier>(modifier => modifier.Label)],
        _ => Enums<FigureState>(state => state.Label, nothing: FigureState.Observed),
    };

    /// <summary>What the reader calls what was chosen; the value itself where it is no choice.</summary>
    public string Say(AuthorQuestion question, Column column, string value) => column.Kind == CellKind.Choice
        ? Of(question, column).FirstOrDefault(item => item.Value == value)?.Text ?? value
        : value;

    private SelectListItem Nothing(string label) => new(texts[label], "");

    private IReadOnlyList<SelectListItem> Enums<T>(Func<T, string> label, T? nothing = null)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(one => label(one).Length > 0).Select(one => new SelectListItem(texts[label(one)], one.Equals(nothing) ? "" : SheetShape.KeyOf(one.ToString())))];
}
