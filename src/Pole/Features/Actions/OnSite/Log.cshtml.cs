using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Accreditation;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.OnSite;

/// <summary>
/// The few things that are known on the spot, logged on a phone. Without script it is a plain form. With it the page also
/// opens without network, keeps what is typed on the phone and sends it later: it is open to everyone because it is kept
/// there as nobody's; what is sent is taken from a person who is signed in.
/// </summary>
[AllowAnonymous]
[RequestSizeLimit(ActionFormPage.LargestForm)]
internal sealed class LogModel(
    OnSiteDrafts drafts, MyOrganisations mine, CurrentPerson person, Schemes schemes, Places places, TypeSheets types, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public ActionForm Input { get; set; } = new();

    /// <summary>Made by the client, once for each action: sending it again changes nothing.</summary>
    [BindProperty]
    public string? Key { get; set; }

    /// <summary>Whether what the phone has takes the place of what the site has.</summary>
    [BindProperty]
    public bool Replace { get; set; }

    public bool IsSignedIn => person.IsSignedIn;

    /// <summary>Tells one account from another on a phone that several persons use, and nothing else.</summary>
    public string Who => person.MaybeId is { } id ? OneTimeToken.HashOf(id.ToString())[..16] : "";

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Types => Choices.OfEnum<ActionType>(LabelOf, texts["Choisissez"]);

    /// <summary>The documents that prove actions, each with the types that it proves.</summary>
    public IEnumerable<IGrouping<EvidenceKind, ActionType>> Proofs => types.ByProof();

    public IReadOnlyList<SelectListItem> Departements => places.Departements(texts["Choisissez"]);

    private bool IsProgram => Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        Input.FirstDay = Paris.Today(clock);
        Key = NewKey();
        Input.MakeRoom(null, TypeSheet.Open);
        await OfferAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!person.IsSignedIn)
        {
            return IsProgram ? new JsonResult(new { state = "signed-out" }) { StatusCode = StatusCodes.Status401Unauthorized } : Challenge();
        }

        var organisation = await OrganisationAsync(cancel);
        if (organisation is null)
        {
            ModelState.TryAddModelError("Input.Organisation", texts["Choisissez l’un de vos organismes."]);
        }

        if (string.IsNullOrWhiteSpace(Input.Title))
        {
            ModelState.TryAddModelError("Input.Title", texts["Donnez un intitulé à l’action."]);
        }

        if (!ModelState.IsValid)
        {
            return await RefusedAsync(Outcome.Done, cancel);
        }

        var kept = await drafts.KeepAsync(organisation!, new(Input, Key is { Length: > 0 } ? Key : NewKey(), Replace), cancel);
        return kept switch
        {
            { Outcome.Refused: true } => await RefusedAsync(kept.Outcome, cancel),
            { IsGone: true } => Gone(),
            { IsConflict: true } => Conflicting(kept.Action!),
            _ when IsProgram => new JsonResult(new { state = "kept", reference = kept.Action!.Reference, url = Url.Content($"~/relais/actions/{kept.Action.Id}") }),
            _ => Redirect($"~/relais/actions/{kept.Action!.Id}/modifier"),
        };
    }

    /// <summary>The one chosen, or the only one: a page that was opened without network could not offer the choice.</summary>
    private async Task<Organisation?> OrganisationAsync(CancellationToken cancel)
    {
        var all = await mine.ListAsync(cancel);
        return (Input.Organisation, all) switch
        {
            ({ } chosen, _) => await mine.FindAsync(chosen, cancel),
            (null, [_]) => await mine.DefaultAsync(cancel),
            _ => null,
        };
    }

    public string LabelOf(ActionType type) => schemes.ActionLabel(type.Code);

    /// <summary>The types that ask something: with script, the others do not show it.</summary>
    public string AskedBy(ActionTopic topic) => string.Join(' ', Enum.GetValues<ActionType>().Where(type => types.Of(type).Asks.Contains(topic)));

    private static string NewKey() => Id<Action>.New().ToString();

    /// <summary>The draft was deleted on the site since: it is not made again unasked.</summary>
    private IActionResult Gone() => IsProgram
        ? new JsonResult(new { state = "gone" }) { StatusCode = StatusCodes.Status410Gone }
        : Redirect("~/relais/actions");

    private async Task<IActionResult> RefusedAsync(Outcome outcome, CancellationToken cancel)
    {
        await OfferAsync(cancel);
        Input.MakeRoom(null, TypeSheet.Open);
        if (!IsProgram && Input.Evidence is { Count: > 0 })
        {
            ModelState.AddModelError("Input.Evidence", texts["Joignez de nouveau vos fichiers : rien n’a encore pu être enregistré."]);
        }

        var page = this.Refuse(outcome);
        return IsProgram
            ? new JsonResult(new { state = "refused", errors = ModelState.Values.SelectMany(v => v.Errors).Select(e => e.ErrorMessage).Distinct() }) { StatusCode = StatusCodes.Status422UnprocessableEntity }
            : page;
    }

    /// <summary>Both sides of what was said twice under one key, for its author to choose.</summary>
    private IActionResult Conflicting(Action action)
    {
        var (phone, site) = (OnSiteFields.Of(Input), OnSiteFields.Of(ActionFormShown.Of(action)));
        var url = Url.Content($"~/relais/actions/{action.Id}");
        if (!IsProgram)
        {
            return Redirect($"{url}/modifier");
        }

        var fields = phone.Zip(site, (mine, theirs) => new { label = texts[mine.Label].Value, phone = mine.Value, site = theirs.Value }).Where(f => f.phone != f.site);
        return new JsonResult(new { state = "conflict", reference = action.Reference, url, mayReplace = action.Status.MayBeEdited, fields }) { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task OfferAsync(CancellationToken cancel)
    {
        var all = person.IsSignedIn ? await mine.ListAsync(cancel) : [];
        Organisations = all.Count > 1 ? Choices.Of(all, o => o.Id.ToString(), o => o.Name) : [];
    }
}
