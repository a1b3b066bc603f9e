using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Bookings;

/// <summary>Asks for places in a session: they are held while the person reads the price.</summary>
[Authorize]
internal sealed class ReserveModel(
    SessionCalendar calendar, ServiceCatalogue catalogue, MyOrganisations mine, Reserving reserving, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public SessionCard Card { get; private set; } = null!;

    public ServiceOffer Offer { get; private set; } = null!;

    public IReadOnlyList<MyOrganisation> Organisations { get; private set; } = [];

    public bool IsOpen => Card.IsBookable(Paris.Today(clock));

    public bool AsksForSeats => Offer.Service.Unit is PriceUnit.Participant;

    public IReadOnlyList<Crumb> Trail => [new(texts["Agenda"], "~/agenda"), new(Card.Title, $"~/agenda/{Card.Id}"), new(texts["Réserver"])];

    public async Task<IActionResult> OnGetAsync(Id<Session> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input.OrganisationId = Organisations is [var first, ..] ? first.Id : default;
        Input.WaitIfFull = Card.Free == 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Session> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await mine.FindAsync(Input.OrganisationId, cancel) is not { } organisation)
        {
            return this.Refuse(new Refusal("booking.not-yours", "Choisissez un de vos organismes.") { Field = "Input.OrganisationId" });
        }

        var wish = new SeatWish(id, organisation, AsksForSeats ? Input.Seats : 1, Input.Attendees?.Trim() ?? "", Input.WaitIfFull);
        var (outcome, booking) = await reserving.ReserveAsync(wish, cancel);
        return outcome.Refused || booking is null ? await RefusedAsync(id, outcome, cancel) : Go(booking);
    }

    private IActionResult Go(Booking booking)
    {
        switch (booking.Status)
        {
            case BookingStatus.Quoted:
                return Redirect(Url.Content($"~/espace/reservations/{booking.Id}/devis"));
            case BookingStatus.WaitingList:
                this.Tell(texts["Vous êtes sur la liste d’attente. Nous vous écrirons dès qu’une place se libère."]);
                break;
            case BookingStatus.Draft or BookingStatus.AwaitingPayment or BookingStatus.Confirmed or BookingStatus.Done
                or BookingStatus.Cancelled or BookingStatus.Expired:
                this.Tell(texts["Vos places sont réservées. Un courriel vous le rappelle, avec la facture s’il y en a une."]);
                break;
        }

        return Redirect(Url.Content($"~/espace/reservations/{booking.Id}"));
    }

    private async Task<IActionResult> RefusedAsync(Id<Session> id, Outcome outcome, CancellationToken cancel)
    {
        // The places left are those of now, not of before the form was sent.
        await LoadAsync(id, cancel);
        return this.Refuse(outcome);
    }

    private async Task<bool> LoadAsync(Id<Session> id, CancellationToken cancel)
    {
        if (await calendar.FindAsync(id, cancel) is not { } card || catalogue.Offer(card.ServiceSlug, card.Region) is not { } offer)
        {
            return false;
        }

        (Card, Offer, Organisations) = (card, offer, await mine.ListAsync(cancel));
        return true;
    }

    internal sealed class Fields
    {
        public Id<Organisation> OrganisationId { get; set; }

        [Range(1, Booking.MostSeats, ErrorMessage = "Indiquez un nombre de places entre {1} et {2}.")]
        public int Seats { get; set; } = 1;

        [StringLength(Booking.AttendeesLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Attendees { get; set; }

        public bool WaitIfFull { get; set; }
    }
}
