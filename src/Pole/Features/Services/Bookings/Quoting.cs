using Microsoft.EntityFrameworkCore;
using Pole.Features.Membership.Benefits;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Services.Bookings;

/// <summary>Says what places in a session cost an organisation, and from what that follows.</summary>
internal sealed class Quoting(PoleDb db, ServiceCatalogue catalogue, MemberBenefits benefits)
{
    /// <summary>The price of so many seats; <paramref name="except"/> is the booking being priced again, whose own grant does not count.</summary>
    public async Task<Quotation> SayAsync(Session session, Organisation organisation, int seats, CancellationToken cancel, Id<Booking>? except = null)
    {
        var offer = catalogue.Offer(session.ServiceSlug, session.Region)
            ?? throw new InvalidOperationException($"There is no service {session.ServiceSlug} to price.");
        var size = organisation.Size;
        var answer = await benefits.HoldsOnAsync(organisation.Id, session.Day, cancel);
        return Quotation.Of(new QuotationTerms
        {
            UnitPrice = offer.Price.For(size),
            Unit = offer.Service.Unit,
            Quantity = offer.Service.Unit is PriceUnit.Company ? 1 : seats,
            Size = size,
            Region = offer.Region,
            DeliveredOn = session.Day,
            MemberDiscount = offer.Service.MemberDiscount,
            HasBenefits = answer.Holds,
            Benefits = await Said.InBothAsync(async () => (await benefits.HoldsOnAsync(organisation.Id, session.Day, cancel)).Reason),
            CoFinancing = offer.CoFinancing,
            AlreadyGranted = await GrantedAsync(organisation.Id, offer.CoFinancing?.Convention, except, cancel),
            Vat = offer.Service.Vat,
            Split = offer.Service.Split,
        });
    }

    /// <summary>What the convention already pays for this organisation, in bookings that still stand.</summary>
    private async Task<Money> GrantedAsync(Id<Organisation> organisation, string? convention, Id<Booking>? except, CancellationToken cancel)
    {
        if (convention is null)
        {
            return Money.Zero;
        }

        var standing = await db.Bookings.AsNoTracking()
            .Where(b => b.OrganisationId == organisation && b.Quotation != null && BookingStatuses.WithPlaces.Contains(b.Status))
            .ToListAsync(cancel);
        return Money.Sum(standing
            .Where(b => b.Id != except && b.Quotation!.Terms.CoFinancing?.Convention == convention)
            .Select(b => b.Quotation!.Claim));
    }
}
