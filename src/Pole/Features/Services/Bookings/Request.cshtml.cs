using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Bookings;

/// <summary>Asks for a service on dates that one wishes; the team answers with a price.</summary>
[Authorize]
internal sealed class RequestModel(
    PoleDb db, ServiceCatalogue catalogue, MyOrganisations mine, BookingLetters letters, Chronicle chronicle, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public ContentItem<ServiceSheet> Service { get; private set; } = null!;

    public IReadOnlyList<MyOrganisation> Organisations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Regions => Choices.Of(catalogue.Regions, r => r.Code, r => catalogue.RegionName(r.Code)!, texts["À distance, ou peu importe"]);

    public IReadOnlyList<Crumb> Trail =>
        [new(texts["Prestations"], "~/services"), new(Service.Sheet.Title, $"~/services/{Service.Slug}"), new(texts["Demander"])];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
        {
            return NotFound();
        }

        if (await mine.DefaultAsync(cancel) is { } organisation)
        {
            (Input.OrganisationId, Input.Region) = (organisation.Id, organisation.Region);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
        {
            return NotFound();
        }

        if (ModelState.IsValid && Input.Region is { Length: > 0 } region && catalogue.Regions.All(r => r.Code != region))
        {
            ModelState.AddModelError("Input.Region", texts["Choisissez une région de la liste."]);
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await mine.FindAsync(Input.OrganisationId, cancel) is not { } organisation)
        {
            return this.Refuse(new Refusal("booking.not-yours", "Choisissez un de vos organismes.") { Field = "Input.OrganisationId" });
        }

        var booking = NewRequest(organisation);
        db.Bookings.Add(booking);
        chronicle.Record(booking.Id, "booking.requested");
        await letters.PostAsync("booking-requested", booking, session: null, cancel);
        await db.SaveChangesAsync(cancel);
        this.Tell(texts["Votre demande est envoyée. L’équipe répond sous cinq jours ouvrés."]);
        return Redirect(Url.Content($"~/espace/reservations/{booking.Id}"));
    }

    private Booking NewRequest(Organisation organisation) => new()
    {
        ServiceSlug = Service.Slug,
        Region = Input.Region is { Length: > 0 } region ? region : null,
        OrganisationId = organisation.Id,
        BookedBy = person.Id,
        BookedAt = clock.GetUtcNow(),
        Seats = Input.Seats,
        WishedDates = Input.WishedDates.Trim(),
        Message = Input.Message?.Trim() ?? "",
    };

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        if (catalogue.Find(slug) is not { } service)
        {
            return false;
        }

        (Service, Organisations) = (service, await mine.ListAsync(cancel));
        return true;
    }

    internal sealed class Fields
    {
        public Id<Organisation> OrganisationId { get; set; }

        public string? Region { get; set; }

        [Range(1, 500, ErrorMessage = "Indiquez un nombre de personnes entre {1} et {2}.")]
        public int Seats { get; set; } = 1;

        [Required(ErrorMessage = "Dites-nous quelles dates vous conviendraient.")]
        [StringLength(Booking.WishedDatesLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string WishedDates { get; set; } = "";

        [StringLength(Booking.MessageLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Message { get; set; }
    }
}
