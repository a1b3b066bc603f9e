using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Actions.Types;

/// <summary>How actions of each type are reported, in the language of the request.</summary>
internal sealed class TypeSheets(ContentStore content)
{
    public const string Section = "action-types";

    /// <summary>The description of a type with its advice; nothing while the type is not said.</summary>
    public ContentItem<TypeSheet>? Find(ActionType? type) =>
        type is { } known ? content.Current.Find<TypeSheet>(known.Code, Language.Current) : null;

    public TypeSheet Of(ActionType? type) => Find(type)?.Sheet ?? TypeSheet.Open;

    /// <summary>The types that a document proves, by the document; those of any document are left out.</summary>
    public IEnumerable<IGrouping<EvidenceKind, ActionType>> ByProof() =>
        from type in Enum.GetValues<ActionType>()
        let proof = Of(type).Proof
        where proof is not null
        group type by proof.Value;

    /// <summary>Empties the lines that the form proposed and nobody completed: they are no answers.</summary>
    public void LeaveOutProposals(ActionForm form)
    {
        foreach (var line in form.Times.Where(line => string.IsNullOrWhiteSpace(line.Amount) && ProposesTask(line.Task)))
        {
            line.Task = null;
        }

        foreach (var line in form.Results.Where(line => string.IsNullOrWhiteSpace(line.Value) && ProposesResult(line.Label)))
        {
            (line.Label, line.Unit) = (null, null);
        }
    }

    /// <summary>Whether some type proposes this task, in either language: the type may have been changed since it was proposed.</summary>
    public bool ProposesTask(string? task) => task is { Length: > 0 } && Everywhere(sheet => sheet.Tasks.Contains(task.Trim()));

    public bool ProposesResult(string? label) => label is { Length: > 0 } && Everywhere(sheet => sheet.Results.Any(result => result.Label == label.Trim()));

    private bool Everywhere(Func<TypeSheet, bool> says) => Enum.GetValues<Language>().Any(language => content.Current.All<TypeSheet>(language).Any(item => says(item.Sheet)));
}
