using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources.Importing.Admin;

/// <summary>An editor pastes a sheet, sees what was read beside the text it was read from, corrects it, and keeps it as a draft.</summary>
[Authorize(Policies.Editor)]
[RequestSizeLimit(LargestForm)]
internal sealed class ImportModel(SheetImporter importer, ContentStore content, CaseStudyChecks checks, Texts texts) : PageModel
{
    private const int LargestForm = 4 * 1024 * 1024;

    [BindProperty]
    public ImportInput Input { get; set; } = new();

    /// <summary>What was read; null as long as there is nothing to show of it.</summary>
    public ImportedSheet? Sheet { get; private set; }

    /// <summary>The sheets of a collection, when one has to be chosen.</summary>
    public IReadOnlyList<string> Titles { get; private set; } = [];

    public IReadOnlyList<SheetFinding> Findings { get; private set; } = [];

    public void OnGet()
    {
        // The page starts with an empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Input.File is { Length: > 0 } file)
        {
            var (text, refusal) = await PastedText.ReadAsync(file, cancel);
            if (refusal is not null)
            {
                return this.Refuse(refusal);
            }

            Input.Text = text;
        }

        if (PastedText.Check(Input.Text) is { } reason)
        {
            return this.Refuse(reason);
        }

        ModelState.Clear();
        return Read() is { } unreadable ? this.Refuse(unreadable) : Page();
    }

    public IActionResult OnPostSave()
    {
        if ((PastedText.Check(Input.Text) ?? Read()) is { } reason)
        {
            return this.Refuse(reason);
        }

        var draft = new DraftFile(Input.Fields, Input.Body);
        var file = $"resources/{Input.Slug}.md";
        var refusals = Reasons(draft).ToList();
        refusals = refusals.Count > 0 ? refusals : [.. Faults(draft, file)];
        if (refusals.Count > 0)
        {
            return this.Refuse(Outcome.From(refusals));
        }

        if (!content.TryAdd(file, draft.Text))
        {
            return this.Refuse(Taken());
        }

        this.Tell(texts["Le brouillon « {0} » est enregistré. Personne ne le voit encore : relisez-le, puis retirez « draft: true ».", file]);
        return RedirectToPage();
    }

    /// <summary>Whether the sheet says nothing there, nothing has to be said, and nothing is wrong: such questions stand folded at the end.</summary>
    public bool IsSilent(int question) => !DraftQuestions.All[question].Required
        && Input.Fields[question] is { Text: null or "", Codes: null or [] }
        && ModelState.GetFieldValidationState(FieldOf(question)) is not ModelValidationState.Invalid;

    /// <summary>The lines that a key was read from.</summary>
    public IReadOnlyCollection<int> LinesOf(DraftQuestion question) => Sheet is null ? [] :
        [.. Sheet.Origins.Where(origin => origin.Key == question.Field || (question.Field.StartsWith(origin.Key + ".", StringComparison.Ordinal) && !Sheet.Origins.ContainsKey(question.Field)))
            .SelectMany(origin => origin.Value).Distinct().Order()];

    private Refusal? Read()
    {
        if (!SheetImporter.HasWords(Input.Text!))
        {
            return new("import.no-words", "Nous ne lisons aucun mot dans ce texte : collez celui de la fiche.") { Field = "Input.Text" };
        }

        try
        {
            Titles = SheetImporter.TitlesIn(Input.Text!);
            if (Titles.Count > 1 && Input.Number is null)
            {
                return null;
            }

            Sheet = importer.Read(Input.Text!, Input.Number ?? 0);
            Findings = checks.Find(Sheet.Resource);
        }
        catch (RegexMatchTimeoutException)
        {
            Sheet = null;
            return new("import.tangled", "Ce texte est trop enchevêtré pour être lu : collez-en une partie à la fois.") { Field = "Input.Text" };
        }

        if (Input.Fields.Count != DraftQuestions.All.Count)
        {
            Input.Fields = DraftField.Of(Sheet.Resource);
            Input.Slug = DraftSlug.Of(Sheet.Resource.Title, content.Current);
            Input.Body = ImportedBody.Of(Sheet, texts);
        }

        return null;
    }

    private IEnumerable<Refusal> Reasons(DraftFile draft)
    {
        if (!DraftSlug.IsPlain(Input.Slug))
        {
            yield return new("import.slug", "Le nom du fichier s’écrit en minuscules sans accent, chiffres et tirets.") { Field = "Input.Slug" };
            yield break;
        }

        foreach (var (question, i) in DraftQuestions.All.Select((question, i) => (question, i)).Where(one => one.question.Required && string.IsNullOrWhiteSpace(Input.Fields[one.i].Text)))
        {
            yield return new("import.required", "« {0} » manque : écrivez-le pour enregistrer la fiche.", texts[question.Label].Value) { Field = FieldOf(i) };
        }

        foreach (var (question, reason) in draft.Refused)
        {
            yield return new("import.line", "{0}", reason) { Field = FieldOf(question) };
        }

        if (content.Current.WithDrafts().Find<Resource>(Input.Slug!, Language.French) is not null)
        {
            yield return Taken();
        }
    }

    /// <summary>What the check would say of the file, at the field that it would say it of.</summary>
    private IEnumerable<Refusal> Faults(DraftFile draft, string file) => content.FaultsIf(file, draft.Text).Select(fault =>
        new Refusal("import.fault", "{0}", fault.Message) { Field = draft.QuestionAt(fault.Line) is { } question ? FieldOf(question) : "Input.Body" });

    private static Refusal Taken() => new("import.taken", "Une ressource porte déjà ce nom : choisissez-en un autre.") { Field = "Input.Slug" };

    private static string FieldOf(int question) => $"Input.Fields[{question}].{(DraftQuestions.All[question].Kind == DraftKind.Codes ? "Codes" : "Text")}";
}
