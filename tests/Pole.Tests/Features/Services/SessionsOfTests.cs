using Pole.App;
using Pole.Features.Services.Sessions;

namespace Pole.Features.Services;

/// <summary>Sessions that tests start from: open, in Auvergne-Rhône-Alpes, on Tuesday 14 April 2026.</summary>
internal static class SessionsOfTests
{
    public const string Training = "initiation-acv";
    public const string Awareness = "matinee-cycle-de-vie";
    public const string Programme = "programme-territorial-de-synergies";

    public static DateOnly Day { get; } = new(2026, 4, 14);

    public static async Task<Session> SessionAsync(
        this PoleApp app, string service = Training, int capacity = 12, string? region = "84", DateOnly? day = null, Action<Session>? then = null)
    {
        var on = day ?? Day;
        var session = new Session
        {
            ServiceSlug = service,
            Region = region,
            Day = on,
            LastDay = on,
            StartsAt = new(9, 0),
            EndsAt = new(17, 0),
            Venue = "Maison des entreprises",
            Town = "Chambéry",
            Capacity = capacity,
            Minimum = 1,
            Deadline = on.AddDays(-5),
        };
        Assert.False(session.Open().Refused);
        then?.Invoke(session);
        await app.SaveAsync(db => db.Sessions.Add(session));
        return session;
    }

    /// <summary>Takes so many places through the form, and follows to the price where there is one.</summary>
    public static async Task<Answer> ReserveAsync(this Browser browser, Session session, int seats, bool wait = false)
    {
        var fields = new Dictionary<string, string> { ["Input.Seats"] = $"{seats}" };
        if (wait)
        {
            fields["Input.WaitIfFull"] = "true";
        }

        return await browser.SubmitAsync($"/agenda/{session.Id}/reserver", fields, form: "reserve");
    }

    /// <summary>Takes places and confirms their price; answers the address of the booking.</summary>
    public static async Task<string> BookAsync(this Browser browser, Session session, int seats)
    {
        var held = await browser.ReserveAsync(session, seats);
        Assert.True(held.IsRedirect, held.Words);
        var confirmed = await browser.SubmitAsync(held.Location!, [], form: "confirm");
        Assert.True(confirmed.IsRedirect, confirmed.Words);
        return confirmed.Location!;
    }

    /// <summary>Signs in again in the same browser, as one must after days; forms opened before can still be sent.</summary>
    public static async Task SignInAgainAsync(this Browser browser, string email)
    {
        var answer = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = email, ["Input.Password"] = PoleApp.Password });
        Assert.True(answer.IsRedirect, answer.Words);
    }
}
