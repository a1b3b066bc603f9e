using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Accreditation;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions;

/// <summary>What the pages that start and change an action share: the form, its lists to choose from, and its buttons.</summary>
internal abstract class ActionFormPage(ActionFormParts parts) : PageModel
{
    /// <summary>Room for several files, so that one that is too large is refused at its field rather than with the whole form.</summary>
    public const long LargestForm = 6 * 1024 * 1024 * 20L;

    public const string Save = "save";
    public const string Submit = "submit";
    public const string More = "more-";
    public const string Next = "next-";
    public const string RemoveEvidence = "remove-";

    [BindProperty]
    public ActionForm Input { get; set; } = new();

    /// <summary>The button that was pressed.</summary>
    [BindProperty(Name = "do")]
    public string? Pressed { get; set; }

    /// <summary>The draft, once it is stored.</summary>
    public Action? Action { get; protected set; }

    /// <summary>The part that the person came to by saving the one before.</summary>
    [FromQuery(Name = "suite")]
    public string? Continued { get; set; }

    /// <summary>The list to which a line is to be added.</summary>
    [FromQuery(Name = "more")]
    public string? Longer { get; set; }

    /// <summary>How an action of this type is reported; all is asked while the type is not said.</summary>
    public TypeSheet Sheet => parts.Types.Of(Input.Type);

    /// <summary>What helps to report an action of this type.</summary>
    public SafeHtml? Advice => parts.Types.Find(Input.Type)?.Body;

    /// <summary>What the type does not ask, in the order of the form.</summary>
    public IReadOnlyList<ActionTopic> OtherTopics => [.. ActionTopics.All.Except(Sheet.Asks)];

    /// <summary>Whether something stands under the other headings, so that nothing is hidden: an answer, an error, a finding or a line to add.</summary>
    public bool HasOthers => OtherTopics.Any(topic => topic.IsTold(Input)
        || Findings.Any(finding => topic.Owns($"Input.{finding.Field}"))
        || topic.ToString() == (Longer ?? Asked)
        || ModelState.Any(entry => entry.Value!.Errors.Count > 0 && topic.Owns(entry.Key)));

    /// <summary>What it takes to submit, as a list to follow « Pour soumettre il faudra ».</summary>
    public string Needs => string.Join(", ", Sheet.Requires.Select(topic => parts.Texts[topic.Label].Value.ToLower(CultureInfo.CurrentCulture))
        .Append(Sheet.Proof is { } proof ? parts.Texts["une preuve ({0})", parts.Texts[proof.Label].Value.ToLower(CultureInfo.CurrentCulture)].Value : parts.Texts["une preuve"].Value));

    /// <summary>Which document proves an action of this type; of every type while it is not said.</summary>
    public string ProofHelp => Sheet.Proof is { } proof
        ? parts.Texts["Une action de ce type se prouve par ce document : {0}.", parts.Texts[proof.Label].Value.ToLower(CultureInfo.CurrentCulture)].Value
        : string.Join(' ', parts.Types.ByProof().Select(types =>
            parts.Texts["{0} : {1}.", parts.Texts[types.Key.Label].Value, string.Join(", ", types.Select(LabelOf))].Value));

    public string LabelOf(ActionType type) => parts.Schemes.ActionLabel(type.Code);

    /// <summary>Whether what was typed is stored although the page is shown again.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Where the form is sent.</summary>
    public string Target => Action is null ? "~/relais/actions/nouvelle" : $"~/relais/actions/{Action.Id}/modifier";

    public IReadOnlyList<EvidenceFile> Evidence { get; private set; } = [];

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The organisations to choose from; empty where there is no choice.</summary>
    public IReadOnlyList<SelectListItem> Organisations { get; protected set; } = [];

    public ActionProgress Progress => ActionProgress.Of(Action, Sheet);

    public IReadOnlyList<SelectListItem> Types => Choices.OfEnum<ActionType>(LabelOf, parts.Texts["Choisissez"]);

    public IReadOnlyList<SelectListItem> Services => parts.Services.Choices(parts.Texts["Aucune en particulier"]);

    public IReadOnlyList<SelectListItem> Units => Choices.OfEnum<TimeUnit>(u => parts.Texts[u.Label]);

    public IReadOnlyList<SelectListItem> Qualities => Choices.OfEnum<ValueQuality>(q => parts.Texts[q.Label]);

    public IReadOnlyList<SelectListItem> EvidenceKinds => Choices.OfEnum<EvidenceKind>(k => parts.Texts[k.Label]);

    public IReadOnlyList<SelectListItem> NewEvidenceKinds => Choices.OfEnum<EvidenceKind>(k => parts.Texts[k.Label], parts.Texts["À reconnaître d’après leur nom"]);

    public IReadOnlyList<SelectListItem> Kinds => Choices.OfEnum<SynergyKind>(k => parts.Texts[k.Label]);

    public IReadOnlyList<SelectListItem> Natures => Choices.OfEnum<SynergyNature>(n => parts.Texts[n.Label]);

    public IReadOnlyList<SelectListItem> States => Choices.OfEnum<SynergyState>(s => parts.Texts[s.Label]);

    /// <summary>The initiatives that it may belong to; empty where there is none, and then nothing is asked.</summary>
    public IReadOnlyList<SelectListItem> Initiatives { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Departements => parts.Places.Departements(parts.Texts["Choisissez"]);

    public IEnumerable<string> Funders => parts.Reader.Funders();

    protected string? Asked => Pressed is { } pressed && pressed.StartsWith(More, StringComparison.Ordinal) ? pressed[More.Length..] : null;

    protected ActionFormParts Parts => parts;

    /// <summary>Goes where the button leads once the draft is stored; a submission that is refused stays on the form with its reasons.</summary>
    protected async Task<IActionResult> LeadOnAsync(Id<Action> id, CancellationToken cancel)
    {
        if (Asked is { } list)
        {
            var half = OtherTopics.Any(topic => topic.ToString() == list) ? "other" : "part";
            return Redirect($"~/relais/actions/{id}/modifier?more={Uri.EscapeDataString(list)}#{half}-{Uri.EscapeDataString(list)}");
        }

        if (Pressed?.StartsWith(Next, StringComparison.Ordinal) == true)
        {
            var part = Uri.EscapeDataString(Pressed[Next.Length..]);
            return Redirect($"~/relais/actions/{id}/modifier?suite={part}#part-{part}");
        }

        if (Pressed != Submit)
        {
            this.Tell(parts.Texts[Action?.Status is ActionStatus.Returned ? "Vos corrections sont enregistrées. Relisez, puis soumettez à nouveau." : "Votre brouillon est enregistré. Relisez-le, puis soumettez-le."]);
            return Redirect($"~/relais/actions/{id}");
        }

        if (await parts.Submission.SubmitAsync(id, cancel) is { Refused: true } refused)
        {
            IsKept = true;
            await ShowAsync(id, cancel);
            return this.Refuse(refused);
        }

        this.Tell(parts.Texts["Votre action est soumise. Une personne extérieure à votre organisme va la relire ; vous serez prévenu par courriel."]);
        return Redirect($"~/relais/actions/{id}");
    }

    /// <summary>Offers the open initiatives of an organisation, or of all of the person's own, and the one that the action belongs to already.</summary>
    protected async Task OfferInitiativesAsync(Id<Organisation>? organisation, CancellationToken cancel)
    {
        var standing = Action is { } stored ? await parts.Attaching.InitiativeOfAsync(stored.Id, cancel) : null;
        var open = await parts.Initiatives.OpenForAsync(organisation, cancel);
        List<OpenInitiative> offered = [.. open, .. standing is null || open.Contains(standing) ? [] : new[] { standing }];
        Initiatives = offered.Count == 0 ? [] : [new(parts.Texts["Aucune"], Naming.None), .. Choices.Of(offered, one => one.Id.ToString(), one => one.Title)];
        Input.Initiative ??= standing?.Id.ToString();
    }

    /// <summary>Makes the form ready to be shown beside what is stored.</summary>
    protected async Task ShowAsync(Id<Action>? id, CancellationToken cancel)
    {
        Input.MakeRoom(Asked, Sheet);
        if (id is { } stored && await parts.Mine.FindAsync(stored, cancel) is { } action)
        {
            Action = action;
            await OfferInitiativesAsync(action.OrganisationId, cancel);
            Evidence = await parts.Db.EvidenceOfAsync(action, cancel);
            Input.Attached = [.. Evidence.Select(e => new ActionForm.EvidenceLine { Id = e.Id, Kind = e.Kind })];
            Findings = await parts.Checks.FindAsync(action, cancel);
        }
    }
}

/// <summary>What the form of an action is made with.</summary>
internal sealed record ActionFormParts(
    PoleDb Db, MyActions Mine, Drafting Drafting, Submission Submission, ActionChecks Checks, ActionFormReader Reader,
    Schemes Schemes, Places Places, DeliveredServices Services, TypeSheets Types, MyInitiatives Initiatives, Attaching Attaching, Texts Texts);
