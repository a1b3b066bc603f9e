using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations.Demo;
using Pole.Features.Services.Bookings;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Services.Demo;

/// <summary>The sessions of the demonstration and what is booked of them: priced, confirmed and invoiced by the rules of the site.</summary>
internal sealed class DemoSessions(PoleDb db, Quoting quoting, Invoicing invoicing, BookingInvoice invoices, Seats seats, Chronicle chronicle) : IDemoChapter
{
    private const int MorningHour = 8;

    public int Order => 40;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        foreach (var told in DemoAgenda.Coming)
        {
            var session = await AddAsync(told, stage, cancel);
            await BookAllAsync(session, told, stage, cancel);
            await seats.CountAsync(session, cancel);
            if (told.IsSure && session.Status is SessionStatus.Open)
            {
                Must(session.Confirm());
            }
        }

        foreach (var told in DemoAgenda.Held)
        {
            var session = await AddAsync(told, stage, cancel);
            Must(session.Confirm());
            foreach (var booking in await BookAllAsync(session, told, stage, cancel))
            {
                if (booking.Status is BookingStatus.Confirmed)
                {
                    Must(booking.Finish());
                }
            }

            Must(session.Close());
        }

        await AskAsync(9, "premier-diagnostic-ecoconception", "84", "Avant la fin du trimestre, plutôt un jeudi", "Une gamme de caisses réutilisables : par quelle étape commencer ?", stage, cancel);
        await AskAsync(28, "diagnostic-de-flux", "76", "La première quinzaine qui vous convient", "Nous partageons une zone avec douze voisins et connaissons mal nos chutes de composites.", stage, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<Session> AddAsync(DemoSession told, DemoStage stage, CancellationToken cancel)
    {
        var day = WorkingDay(stage.Today.AddDays(told.InDays));
        var session = new Session
        {
            ServiceSlug = told.Service,
            Region = told.Region,
            Day = day,
            LastDay = told.Days == 1 ? day : WorkingDay(day.AddDays(told.Days - 1)),
            StartsAt = told.From,
            EndsAt = told.To,
            IsRemote = told.Town.Length == 0,
            Venue = told.Venue,
            Town = told.Town,
            OrganiserId = told.Organiser,
            DelivererId = told.Deliverer,
            Capacity = told.Capacity,
            Minimum = told.Capacity / 2,
            Deadline = day.AddDays(-5),
            IsDemo = true,
        };
        Must(session.Open());
        db.Sessions.Add(session);
        chronicle.Record(session.Id, "session.opened");
        await db.SaveChangesAsync(cancel);
        return session;
    }

    private async Task<IReadOnlyList<Booking>> BookAllAsync(Session session, DemoSession told, DemoStage stage, CancellationToken cancel)
    {
        var bookings = new List<Booking>();
        foreach (var (number, count) in told.Takers)
        {
            bookings.Add(await BookAsync(session, number, count, stage, cancel));
        }

        foreach (var number in told.Waiting)
        {
            var waiting = (await NewAsync(session, number, 1, stage, cancel)).Waiting();
            db.Bookings.Add(waiting);
            chronicle.Record(waiting.Id, "booking.waiting");
        }

        return bookings;
    }

    private async Task<Booking> BookAsync(Session session, int number, int count, DemoStage stage, CancellationToken cancel)
    {
        var booking = await NewAsync(session, number, count, stage, cancel);
        var organisation = await db.Organisations.SingleAsync(o => o.Id == booking.OrganisationId, cancel);
        Must(booking.Held(await quoting.SayAsync(session, organisation, count, cancel), stage.Now.AddDays(1)).Confirm(stage.Now));
        db.Bookings.Add(booking);
        if (booking.Status is BookingStatus.AwaitingPayment)
        {
            // Dated today: invoices are numbered in the order of their dates.
            var invoice = await invoicing.IssueAsync(await invoices.DraftAsync(booking, session) with { IssuedOn = stage.Today }, cancel);
            booking.Invoiced(invoice.Id);
        }

        chronicle.Record(booking.Id, "booking.confirmed");
        await db.SaveChangesAsync(cancel);
        return booking;
    }

    private async Task<Booking> NewAsync(Session session, int number, int count, DemoStage stage, CancellationToken cancel) => new()
    {
        ServiceSlug = session.ServiceSlug,
        Region = session.Region,
        SessionId = session.Id,
        OrganisationId = DemoCast.Numbered(number),
        BookedBy = await PersonOfAsync(number, cancel),
        BookedAt = BookedAt(session, number, stage),
        Seats = count,
        IsDemo = true,
    };

    private async Task AskAsync(int number, string service, string region, string dates, string message, DemoStage stage, CancellationToken cancel)
    {
        var request = new Booking
        {
            ServiceSlug = service,
            Region = region,
            OrganisationId = DemoCast.Numbered(number),
            BookedBy = await PersonOfAsync(number, cancel),
            BookedAt = stage.Now.AddDays(-(number % 5) - 1),
            Seats = 1,
            WishedDates = dates,
            Message = message,
            IsDemo = true,
        };
        db.Bookings.Add(request);
        chronicle.Record(request.Id, "booking.requested");
    }

    private Task<Id<Account>> PersonOfAsync(int number, CancellationToken cancel)
    {
        var organisation = DemoCast.Numbered(number);
        return db.OrganisationPeople.Where(p => p.OrganisationId == organisation).Select(p => p.AccountId).FirstAsync(cancel);
    }

    /// <summary>Some days ago, or some days before a session that was held; never twice the same.</summary>
    private static DateTimeOffset BookedAt(Session session, int number, DemoStage stage)
    {
        var last = session.Day < stage.Today ? session.Day.AddDays(-8) : stage.Today.AddDays(-2);
        return Paris.At(last.AddDays(-(number % 11)), new(MorningHour + (number % 9), number % 60));
    }

    /// <summary>The day itself, or the first after it on which people work.</summary>
    internal static DateOnly WorkingDay(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsHoliday(day) ? WorkingDay(day.AddDays(1)) : day;

    /// <summary>The French holidays that have a fixed date.</summary>
    private static bool IsHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25);

    private static void Must(Outcome outcome)
    {
        if (outcome.Refused)
        {
            throw new InvalidOperationException($"The demonstration breaks a rule: {outcome.Refusal.Code}.");
        }
    }
}
