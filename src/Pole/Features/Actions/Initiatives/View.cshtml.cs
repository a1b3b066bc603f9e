using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Actions.Stories;
using Pole.Features.Organisations;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Kernel;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Initiatives;

/// <summary>An initiative that my organisations carry or take part in: how far it has come, its actions, its life.</summary>
[Authorize]
internal sealed class ViewModel(
    MyInitiatives mine, MyOrganisations organisations, InitiativeSheets sheets, InitiativeFile file, Attaching attaching, InitiativeStoryDesk stories, Chronicle chronicle, Texts texts) : PageModel
{
    public InitiativeSheet Sheet { get; private set; } = null!;

    public Initiative Initiative => Sheet.Initiative;

    /// <summary>Whether the reader's organisation carries it, and so changes it.</summary>
    public bool IsCarrier { get; private set; }

    /// <summary>The reader's own actions that may be attached.</summary>
    public IReadOnlyList<SelectListItem> Free { get; private set; } = [];

    /// <summary>The case study that tells of it, once it was begun; for its carrier.</summary>
    public StoryLine? Story { get; private set; }

    public IReadOnlyList<JournalLine> Life { get; private set; } = [];

    /// <summary>The action to attach.</summary>
    [BindProperty]
    public Id<Action> Chosen { get; set; }

    /// <summary>Why it is closed, or opened again.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Id<Initiative> id, [FromQuery(Name = "objectif")] string? objective, CancellationToken cancel) =>
        await LoadAsync(id, objective, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAttachAsync(Id<Initiative> id, CancellationToken cancel) =>
        await AnswerAsync(id, await attaching.AttachAsync(id, Chosen, cancel), "L’action est rattachée.", cancel);

    public async Task<IActionResult> OnPostDetachAsync(Id<Initiative> id, CancellationToken cancel) =>
        await AnswerAsync(id, await attaching.DetachAsync(id, Chosen, cancel), "L’action est détachée : elle ne compte plus dans cette démarche.", cancel);

    public async Task<IActionResult> OnPostCloseAsync(Id<Initiative> id, CancellationToken cancel) =>
        await AnswerAsync(id, await AsCarrierAsync(id, () => file.CloseAsync(id, Reason, cancel), cancel), "La démarche est close : ses chiffres restent.", cancel);

    public async Task<IActionResult> OnPostReopenAsync(Id<Initiative> id, CancellationToken cancel) =>
        await AnswerAsync(id, await AsCarrierAsync(id, () => file.ReopenAsync(id, Reason, cancel), cancel), "La démarche est rouverte.", cancel);

    /// <summary>Begins a case study of it and leads to the first part of its form.</summary>
    public async Task<IActionResult> OnPostStoryAsync(Id<Initiative> id, string? format, CancellationToken cancel)
    {
        if (!await mine.CarryAsync(id, cancel))
        {
            return NotFound();
        }

        var form = Enum.GetValues<SheetFormat>().FirstOrDefault(one => one.Code == format, SheetFormat.Other);
        var (story, outcome) = await stories.StartAsync(id, form, cancel);
        if (outcome.Refused)
        {
            return await LoadAsync(id, null, cancel) ? this.Refuse(outcome) : NotFound();
        }

        this.Tell(texts["La fiche est commencée avec ce que dit la démarche. Relisez chaque partie avant de l’envoyer."]);
        return Redirect($"~/espace/contributions/{story}/{AuthorSteps.All[0].Slug}");
    }

    private async Task<Outcome?> AsCarrierAsync(Id<Initiative> id, Func<Task<Outcome>> move, CancellationToken cancel)
    {
        if (!await mine.CarryAsync(id, cancel))
        {
            return null;
        }

        return await move();
    }

    private async Task<IActionResult> AnswerAsync(Id<Initiative> id, Outcome? outcome, string done, CancellationToken cancel)
    {
        if (outcome is not { } known)
        {
            return NotFound();
        }

        if (known.Refused)
        {
            return await LoadAsync(id, null, cancel) ? this.Refuse(known) : NotFound();
        }

        this.Tell(texts[done]);
        return Redirect($"~/relais/demarches/{id}");
    }

    private async Task<bool> LoadAsync(Id<Initiative> id, string? objective, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } initiative)
        {
            return false;
        }

        var own = (await organisations.ListAsync(cancel)).Select(o => o.Id).ToHashSet();
        IsCarrier = own.Contains(initiative.CarrierId);
        Story = IsCarrier ? await stories.FindAsync(id, cancel) : null;
        var sheet = await sheets.OfAsync(initiative, objective, $"~/relais/demarches/{id}", a => own.Contains(a.OrganisationId) ? $"~/relais/actions/{a.Id}" : null, cancel);
        Sheet = sheet with { MayDetach = a => initiative.Status is InitiativeStatus.Open && (IsCarrier || own.Contains(a.OrganisationId)) };
        Free = initiative.Status is InitiativeStatus.Open
            ? Choices.Of(await mine.FreeActionsAsync(initiative, cancel), a => a.Id.ToString(), a => $"{a.Reference} · {(a.Title.Length > 0 ? a.Title : texts["Action sans titre"].Value)}")
            : [];
        Life = await chronicle.ReadAsync(id, cancel);
        return true;
    }
}
