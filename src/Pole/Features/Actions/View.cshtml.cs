using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.FollowUps;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Actions.Reviewing;
using Pole.Features.Actions.Stories;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions;

/// <summary>One of my organisations' actions: what it says, where it stands, and its submission.</summary>
[Authorize]
internal sealed class ViewModel(
    PoleDb db, MyActions mine, Drafting drafting, Submission submission, ActionChecks checks, ActionSheets sheets, StoryDesk stories, Attaching attaching, FollowUpReading followUps, FileStore files, Chronicle chronicle, TimeProvider clock, Texts texts) : PageModel
{
    public ActionSheet Sheet { get; private set; } = null!;

    public Action Action => Sheet.Action;

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Why the reader's accreditation does not cover it; nothing when it does (R11).</summary>
    public Refusal? NotCovered { get; private set; }

    /// <summary>What the reviewer asks for, field by field, of the version that came back.</summary>
    public IReadOnlyList<FieldRemark> Remarks { get; private set; } = [];

    /// <summary>How long reviews take, while this one waits for its own.</summary>
    public ReviewTimes Times { get; private set; } = new(0, 0, 0);

    /// <summary>The case study that tells of it, once it was begun.</summary>
    public StoryLine? Story { get; private set; }

    /// <summary>The initiative that it belongs to; nothing where it belongs to none.</summary>
    public OpenInitiative? Initiative { get; private set; }

    /// <summary>What became of its recommendations; nothing where it was never approved with any.</summary>
    public FollowUpPart? FollowUp { get; private set; }

    public IReadOnlyList<JournalLine> Life { get; private set; } = [];

    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    public async Task<IActionResult> OnGetAsync(Id<Action> id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetEvidenceAsync(Id<Action> id, Id<ActionEvidence> evidence, CancellationToken cancel) =>
        await mine.FindAsync(id, cancel) is { } action ? await this.HandOutAsync(db, files, action, evidence, cancel) : NotFound();

    public async Task<IActionResult> OnPostSubmitAsync(Id<Action> id, CancellationToken cancel)
    {
        if (!await mine.IncludeAsync(id, cancel))
        {
            return NotFound();
        }

        var outcome = await submission.SubmitAsync(id, cancel);
        if (outcome.Refused)
        {
            return await LoadAsync(id, cancel) ? this.Refuse(outcome) : NotFound();
        }

        this.Tell(texts["Votre action est soumise. Une personne extérieure à votre organisme va la relire ; vous serez prévenu par courriel."]);
        return Redirect($"~/relais/actions/{id}");
    }

    /// <summary>Begins a case study of it and leads to the first part of its form.</summary>
    public async Task<IActionResult> OnPostStoryAsync(Id<Action> id, string? format, CancellationToken cancel)
    {
        if (!await mine.IncludeAsync(id, cancel))
        {
            return NotFound();
        }

        var form = Enum.GetValues<SheetFormat>().FirstOrDefault(one => one.Code == format, SheetFormat.Other);
        var (story, outcome) = await stories.StartAsync(id, form, cancel);
        if (outcome.Refused)
        {
            return await LoadAsync(id, cancel) ? this.Refuse(outcome) : NotFound();
        }

        this.Tell(texts["La fiche est commencée avec ce que dit l’action. Relisez chaque partie avant de l’envoyer."]);
        return Redirect($"~/espace/contributions/{story}/{AuthorSteps.All[0].Slug}");
    }

    public async Task<IActionResult> OnPostDiscardAsync(Id<Action> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (await drafting.DiscardAsync(id, cancel) is { Refused: true } refused)
        {
            return await LoadAsync(id, cancel) ? this.Refuse(refused) : NotFound();
        }

        this.Tell(texts["Le brouillon {0} est supprimé.", Action.Reference]);
        return Redirect("~/relais/actions");
    }

    private async Task<bool> LoadAsync(Id<Action> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } action)
        {
            return false;
        }

        Sheet = await sheets.OfAsync(action, $"~/relais/actions/{id}", cancel);
        Life = await chronicle.ReadAsync(id, cancel);
        Initiative = await attaching.InitiativeOfAsync(id, cancel);
        FollowUp = FollowUpPart.Of(await followUps.OfAsync(id, cancel), clock, mayAnswer: true);
        if (action.Status.MayBeEdited)
        {
            Findings = await checks.FindAsync(action, cancel);
            NotCovered = await submission.CoverageAsync(action, cancel) is { Refused: true } refused ? refused.Refusal : null;
        }

        if (action.Status is ActionStatus.Returned)
        {
            Remarks = await db.FieldRemarks.AsNoTracking().Where(r => r.ActionId == id && r.Version == action.Version).OrderBy(r => r.Position).ToListAsync(cancel);
        }
        else if (action.Status is ActionStatus.Submitted)
        {
            Times = await ReviewTimes.OfAsync(db, clock, cancel);
        }
        else if (action.Status is ActionStatus.Approved)
        {
            Story = await stories.FindAsync(id, cancel);
        }

        return true;
    }
}
