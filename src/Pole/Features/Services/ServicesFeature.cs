using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Features.Services.Api;
using Pole.Features.Services.Bookings;
using Pole.Features.Services.Calendar;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Demo;
using Pole.Features.Services.Invariants;
using Pole.Features.Services.OpenData;
using Pole.Features.Services.Sessions;
using Pole.Platform;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Geography;
using Pole.Platform.Identity;
using Pole.Platform.Invariants;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.OpenData;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services;

/// <summary>Catalogue, regional variants, sessions, bookings, waiting lists.</summary>
internal static class ServicesFeature
{
    public const string Section = "services";

    public static IServiceCollection AddServices(this IServiceCollection services)
    {
        services.AddSettings<ServicesSettings>("Services");
        services.AddContentSection<ServiceSheet>(Section, "/services/{slug}");
        services.AddContentCheck<ServiceCheck>();
        services.AddKnownAddresses("/services", "/agenda", AgendaFeed.Address, "/espace/reservations");
        services.AddScoped<ServiceCatalogue>();
        services.AddScoped<IDeliveredServices, ServicesUnderSchemes>();
        services.AddScoped<IAtlasLayer, OffersInTheAtlas>();
        services.AddSingleton<ISiteMapPart, ServiceAddresses>();
        services.AddScoped<ISearchSource, ServicesToFind>();
        services.AddScoped<IOpenTable, ServicesTable>();
        services.AddScoped<IOpenTable, SessionsTable>();
        services.AddSessions();
        services.AddBookings();
        services.AddMenus();
        services.AddJournalWords(ServiceJournal.Words);
        services.AddRecordNames<Session>("/admin/sessions", (db, ids) => db.Sessions.Where(s => ids.Contains(s.Id))
            .Select(s => new RecordName<Session>(s.Id, s.Town.Length > 0 ? $"{Days.Say(s.Day, Days.Short)}, {s.Town}" : Days.Say(s.Day, Days.Short))));
        services.AddRecordNames<Booking>("/admin/reservations", (db, ids) =>
            from booking in db.Bookings
            where ids.Contains(booking.Id)
            join organisation in db.Organisations on booking.OrganisationId equals organisation.Id
            select new RecordName<Booking>(booking.Id, organisation.Name));
        services.AddScoped<IDemoChapter, DemoSessions>();
        return services;
    }

    public static IEndpointRouteBuilder MapServices(this IEndpointRouteBuilder routes)
    {
        routes.MapAgendaFeed();
        routes.MapServiceEndpoints();
        return routes;
    }

    private static void AddSessions(this IServiceCollection services)
    {
        services.AddScoped<SessionCalendar>();
        services.AddScoped<SessionLetters>();
        services.AddScoped<Sessions.Admin.SessionFormLists>();
        services.AddScoped<ISearchSource, SessionsToFind>();
        services.AddJob<CloseSessions>();
        services.AddSingleton(new HomePart(nameof(NextSessions), 20));
    }

    private static void AddBookings(this IServiceCollection services)
    {
        services.AddScoped<ISeatGuard, LockedSeats>();
        services.AddScoped<INextSteps, BookingSteps>();
        services.AddScoped<Seats>();
        services.AddScoped<Quoting>();
        services.AddScoped<PriceTable>();
        services.AddScoped<Reserving>();
        services.AddScoped<Confirming>();
        services.AddScoped<Cancelling>();
        services.AddScoped<BookingInvoice>();
        services.AddScoped<BookingLetters>();
        services.AddScoped<MyBookings>();
        services.AddScoped<IInvoicePaid, BookingPaid>();
        services.AddScoped<IWaitingWork, RequestsWaiting>();
        services.AddScoped<IWaitingWork, CreditsToWrite>();
        services.AddScoped<IPersonalRecords, MyBookingRecords>();
        services.AddJob<ExpireHolds>();
        services.AddInvariant<NoSeatSoldTwice>().AddInvariant<PricesAdd>().AddInvariant<BookingsAgree>();
    }

    private static void AddMenus(this IServiceCollection services)
    {
        services.AddSingleton(new MenuEntry(MenuArea.Site, "Prestations", "/services", 20));
        services.AddSingleton(new MenuEntry(MenuArea.Site, "Agenda", "/agenda", 30));
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Réservations", "/espace/reservations", 40));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Sessions", "/admin/sessions", 36, Policies.Staff));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Réservations et demandes", "/admin/reservations", 38, Policies.Staff));
    }
}
