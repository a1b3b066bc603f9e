using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources.Contributions;

/// <summary>One step of a sheet, saved as one goes: a draft may stay incomplete, what cannot be read is refused at its field.</summary>
[Authorize]
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(ValueCountLimit = MostValues)]
internal sealed class EditModel(
    PoleDb db, MyContributions mine, ContributionDrafting drafting, SheetReader reader, AuthorChoices choices, TimeProvider clock, Texts texts) : PageModel
{
    public const string Save = "save";
    public const string Continue = "next";
    public const string More = "more-";
    public const string Remove = "remove-";

    private const long LargestForm = 6 * 1024 * 1024 * 20L;
    private const int MostValues = 8192;

    [BindProperty]
    public ContributionInput Input { get; set; } = new();

    /// <summary>The button that was pressed.</summary>
    [BindProperty(Name = "do")]
    public string? Pressed { get; set; }

    public Contribution Contribution { get; private set; } = null!;

    public Answers Answers { get; private set; } = null!;

    public AuthorStep Step { get; private set; } = null!;

    public AuthorStep? Next => AuthorSteps.After(Step);

    /// <summary>Whether the person came here by saving the step before.</summary>
    public bool Continued { get; private set; }

    public ILookup<string, string> Comments { get; private set; } = Array.Empty<string>().ToLookup(one => one);

    /// <summary>What the checks say of this step.</summary>
    public IReadOnlyList<SheetSaying> Says { get; private set; } = [];

    public IReadOnlyList<JoinedFile> Files { get; private set; } = [];

    public AuthorChoices Choices => choices;

    public static string TypeOf(Column column) => column.Kind switch
    {
        CellKind.Line or CellKind.Date or CellKind.Text => "text",
        CellKind.Number or CellKind.Euros or CellKind.Percent => "decimal",
        CellKind.Whole => "whole",
        CellKind.Link => "url",
        CellKind.Choice => "select",
    };

    public static string? UnitOf(Column column) => column.Kind switch
    {
        CellKind.Euros => "€",
        CellKind.Percent => "%",
        CellKind.Line or CellKind.Text or CellKind.Number or CellKind.Whole or CellKind.Date or CellKind.Link or CellKind.Choice => null,
    };

    public IReadOnlyList<SelectListItem>? ItemsOf(AuthorQuestion question, Column column) => column.Kind == CellKind.Choice ? choices.Of(question, column) : null;

    /// <summary>Whether something stands, or is wrong, in the folded part of a row.</summary>
    public bool IsOpen(int question, int row) => Step.Questions[question].Columns.Select((column, i) => (column, i)).Any(one => one.column.Folded
        && (!string.IsNullOrEmpty(Input.Answers[question].Rows[row].Cells[one.i])
            || ModelState.GetFieldValidationState($"Input.Answers[{question}].Rows[{row}].Cells[{one.i}]") is ModelValidationState.Invalid));

    public async Task<IActionResult> OnGetAsync(Id<Contribution> id, string etape, [FromQuery] string? more, [FromQuery(Name = "suite")] string? continued, CancellationToken cancel)
    {
        if (!await FindAsync(id, etape, cancel))
        {
            return NotFound();
        }

        Continued = continued is not null;
        Input = ContributionInput.Of(Step, Answers);
        Input.MakeRoom(Step, more);
        await ShowAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Contribution> id, string etape, CancellationToken cancel)
    {
        if (!await FindAsync(id, etape, cancel))
        {
            return NotFound();
        }

        var outcome = await drafting.SaveAsync(id, new AnswerReader(Step, Input), Input.Files ?? [], cancel);
        if (outcome.Refused || !ModelState.IsValid)
        {
            Input.Answers.AddRange(Enumerable.Range(0, Math.Max(0, Step.Questions.Count - Input.Answers.Count)).Select(_ => new AnswerInput()));
            Input.MakeRoom(Step, null);
            await ShowAsync(cancel);
            return this.Refuse(outcome);
        }

        return await LeadOnAsync(id, cancel);
    }

    private async Task<IActionResult> LeadOnAsync(Id<Contribution> id, CancellationToken cancel)
    {
        var page = $"~/espace/contributions/{id}/{Step.Slug}";
        if (Pressed?.StartsWith(Remove, StringComparison.Ordinal) == true && Id<ContributionDocument>.TryParse(Pressed[Remove.Length..], null, out var document))
        {
            await drafting.RemoveAsync(id, document, cancel);
            return Redirect($"{page}#q-files");
        }

        if (Pressed?.StartsWith(More, StringComparison.Ordinal) == true && Step.Questions.FirstOrDefault(q => q.Path == Pressed[More.Length..]) is { } list)
        {
            return Redirect($"{page}?more={Uri.EscapeDataString(list.Path)}#{list.Anchor}");
        }

        if (Pressed == Continue && Next is { } next)
        {
            return Redirect($"~/espace/contributions/{id}/{next.Slug}?suite=oui");
        }

        this.Tell(texts["Votre fiche est enregistrée. Envoyez-la quand elle vous convient."]);
        return Redirect($"~/espace/contributions/{id}");
    }

    private async Task<bool> FindAsync(Id<Contribution> id, string slug, CancellationToken cancel)
    {
        if (AuthorSteps.Find(slug) is not { } step || await mine.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        (Step, Contribution, Answers) = (step, found, found.Answers);
        return true;
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        Comments = await db.CommentsAsync(Contribution, cancel);
        Files = Step.TakesFiles ? await db.JoinedFilesAsync(Contribution.Id, cancel) : [];
        Says = Step.IsDone(Answers) ? [.. SheetSaying.Of(reader.Read(Answers, Paris.Today(clock)), Contribution.Id).Where(saying => saying.Step == Step)] : [];
    }
}
