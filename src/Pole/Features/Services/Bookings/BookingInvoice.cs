using Pole.Features.Billing.Invoices;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Bookings;

/// <summary>Writes the price of a booking as the lines of an invoice, in French: what is invoiced is what was confirmed, to the cent.</summary>
internal sealed class BookingInvoice(ServiceCatalogue catalogue, PriceTable table, Texts texts)
{
    public Task<InvoiceDraft> DraftAsync(Booking booking, Session session) =>
        Platform.Web.Languages.InAsync("fr", () => Task.FromResult(Draft(booking, session)));

    private InvoiceDraft Draft(Booking booking, Session session)
    {
        var quotation = booking.Quotation ?? throw new InvalidOperationException("A booking without a price is not invoiced.");
        var terms = quotation.Terms;
        var title = Fit(catalogue.Offer(booking.ServiceSlug, booking.Region, Language.French)?.Title ?? booking.ServiceSlug, InvoiceLine.LabelLength);
        var lines = new List<DraftLine>
        {
            new(title, terms.UnitPrice, terms.Vat, terms.Quantity, Fit($"{ServiceDays.Span(session.Day, session.LastDay, session.StartsAt, session.EndsAt)}. {table.ListReason(terms)}", InvoiceLine.DetailLength)),
        };
        if (!quotation.Discount.IsZero)
        {
            lines.Add(new(texts["Remise d’adhérent"], -quotation.Discount, terms.Vat, Detail: Fit(table.DiscountReason(terms), InvoiceLine.DetailLength)));
        }

        if (!quotation.Claim.IsZero)
        {
            lines.Add(new(texts["Cofinancement"], -quotation.Claim, terms.Vat, Detail: Fit(table.ClaimReason(quotation), InvoiceLine.DetailLength)));
        }

        return new()
        {
            Buyer = booking.OrganisationId,
            Subject = Fit(texts["{0}, {1}", title, ServiceDays.Long(session.Day)], Invoice.SubjectLength),
            Lines = lines,
            DeliveredOn = session.Day,
        };
    }

    private static string Fit(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)]}…";
}
