using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>Opens an application: for which organisation, on which scheme, and why. The pieces come next.</summary>
[Authorize]
internal sealed class ApplyModel(MyOrganisations organisations, MyApplications applications, Schemes schemes) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public IReadOnlyList<MyOrganisation> Mine { get; private set; } = [];

    public IReadOnlyList<ContentItem<SchemeSheet>> All => schemes.All;

    public IReadOnlyList<SelectListItem> Organisations => Choices.Of(Mine, o => o.Id.ToString(), o => o.Name);

    public IReadOnlyList<SelectListItem> SchemeChoices => Choices.Of(schemes.All, s => s.Slug, s => s.Sheet.Title);

    /// <summary>The address of this page with its choices made.</summary>
    public static string PathFor(string scheme, Id<Organisation> organisation) =>
        $"~/relais/accreditations/demande?referentiel={scheme}&organisme={organisation}";

    public async Task OnGetAsync(
        [FromQuery(Name = "referentiel")] string? scheme,
        [FromQuery(Name = "organisme")] Id<Organisation>? organisation,
        [FromQuery(Name = "depuis")] Id<Accreditation>? from,
        CancellationToken cancel)
    {
        Mine = await organisations.ListAsync(cancel);
        Input.Scheme = scheme;
        Input.Organisation = Mine.Any(o => o.Id == organisation) ? organisation : Mine is [var only] ? only.Id : null;
        if (from is { } id && await applications.FindAsync(id, cancel) is { } model)
        {
            Input.From = model.Id;
            Input.Scheme = model.Scheme;
            Input.Organisation = model.OrganisationId;
            Input.Motivation = model.Motivation;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Mine = await organisations.ListAsync(cancel);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (Mine.All(o => o.Id != Input.Organisation))
        {
            return NotFound();
        }

        if (schemes.Find(Input.Scheme!) is null)
        {
            return this.Refuse(new Refusal("accreditation.scheme", "Choisissez un référentiel de la liste.") { Field = "Input.Scheme" });
        }

        var (draft, outcome) = await applications.StartAsync(
            Input.Organisation!.Value, Input.Scheme!, Input.Motivation?.Trim() ?? "", Input.From, cancel);
        return outcome.Refused ? this.Refuse(outcome) : Redirect($"~/relais/accreditations/{draft!.Id}/dossier");
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Choisissez l’organisme au nom duquel vous intervenez.")]
        public Id<Organisation>? Organisation { get; set; }

        [Required(ErrorMessage = "Choisissez un référentiel.")]
        public string? Scheme { get; set; }

        [StringLength(Accreditation.MotivationLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Motivation { get; set; }

        /// <summary>The application that was not granted and whose pieces this one takes over.</summary>
        public Id<Accreditation>? From { get; set; }
    }
}
