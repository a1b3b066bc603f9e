using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations;

/// <summary>Registers an organisation, whose first owner is the person who does it.</summary>
[Authorize]
internal sealed class NewModel(
    PoleDb db, CurrentPerson person, Places places, Chronicle chronicle, TimeProvider clock, Texts texts) : PageModel
{
    private static readonly OrganisationKind[] Kinds =
        [OrganisationKind.Company, OrganisationKind.ConsultingFirm, OrganisationKind.Intermediary];

    private static readonly Refusal Known = new(
        "organisation.known",
        "Un organisme est déjà inscrit avec ce SIRET. Si c’est le vôtre, demandez à la personne qui en est responsable de vous inviter, ou écrivez à l’équipe du Pôle.")
    { Field = "Input.Siret" };

    [BindProperty]
    public Fields Input { get; set; } = new();

    public Places Places => places;

    public IReadOnlyList<SelectListItem> KindChoices =>
        Choices.Of(Kinds, kind => kind.ToString(), kind => texts[kind.Label], none: texts["Choisir…"]);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var judged = Input.Judge(places);
        if (ReadSiret() is not { } siret || !ModelState.IsValid || judged.Refused)
        {
            return this.Refuse(judged);
        }

        var organisation = Make(siret);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException fault) when (fault.IsUniqueClash)
        {
            return this.Refuse(Known);
        }

        this.Tell(texts["{0} est inscrit. Vous en êtes responsable.", organisation.Name]);
        return Redirect($"~/espace/organisations/{organisation.Id}");
    }

    private Siret? ReadSiret()
    {
        if (Siret.TryParse(Input.Siret, out var siret))
        {
            return siret;
        }

        if (!string.IsNullOrWhiteSpace(Input.Siret))
        {
            ModelState.AddModelError("Input.Siret", texts[Luhn.DigitsOf(Input.Siret).Length == 14
                ? "Ce SIRET n’existe pas : sa clé de contrôle ne correspond pas. Vérifiez chaque chiffre."
                : "Un SIRET a quatorze chiffres, avec ou sans espaces."]);
        }

        return null;
    }

    private Organisation Make(Siret siret)
    {
        var details = Input.Read(places);
        var organisation = new Organisation { Name = details.Name, Kind = Input.Kind!.Value, Siret = siret, CreatedAt = clock.GetUtcNow() };
        organisation.Correct(details);
        db.Organisations.Add(organisation);
        db.OrganisationPeople.Add(new OrganisationPerson
        {
            OrganisationId = organisation.Id,
            AccountId = person.Id,
            Roles = PersonRole.Owner,
            Since = clock.GetUtcNow(),
        });
        chronicle.Record(organisation.Id, "organisation.created");
        return organisation;
    }

    internal sealed class Fields : OrganisationForm
    {
        [Required(ErrorMessage = "Indiquez le SIRET de l’établissement.")]
        public string Siret { get; set; } = "";

        [Required(ErrorMessage = "Choisissez le type d’organisme.")]
        [AllowedValues(null, OrganisationKind.Company, OrganisationKind.ConsultingFirm, OrganisationKind.Intermediary, ErrorMessage = "Choisissez le type d’organisme.")]
        public OrganisationKind? Kind { get; set; }
    }
}
