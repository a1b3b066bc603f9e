using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Services.Bookings;
using Pole.Features.Services.Demo;
using Pole.Features.Services.Sessions;
using Pole.Platform.Demo;

namespace Pole.Features.Services;

public sealed class DemoSessionsTests
{
    [Fact]
    public async Task The_demonstration_has_twelve_sessions_to_come_one_nearly_full_and_one_with_a_waiting_list()
    {
        using var app = new PoleApp();

        Assert.True(await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None)));

        var cards = await app.WithAsync<SessionCalendar, IReadOnlyList<SessionCard>>(calendar => calendar.NextAsync(100, CancellationToken.None));
        Assert.Equal(12, cards.Count);
        Assert.All(cards, card => Assert.True(card.IsDemo && card.Taken <= card.Capacity && card.Title != card.ServiceSlug, card.Title));
        Assert.Single(cards, card => card.Free == 1);
        var full = Assert.Single(cards, card => card.Status is SessionStatus.Full);
        Assert.Equal(2, await app.ReadAsync(db => db.Bookings.CountAsync(b => b.SessionId == full.Id && b.Status == BookingStatus.WaitingList)));
        Assert.True(await app.ReadAsync(db => db.Sessions.CountAsync(s => s.Status == SessionStatus.Done)) >= 3);
        Assert.True(await app.ReadAsync(db => db.Bookings.AllAsync(b => b.IsDemo)));
        Assert.Equal(2, await app.ReadAsync(db => db.Bookings.CountAsync(b => b.Status == BookingStatus.Draft)));
    }

    [Theory]
    [InlineData(2026, 12, 25, 28)]
    [InlineData(2026, 7, 14, 15)]
    [InlineData(2026, 8, 15, 17)]
    [InlineData(2026, 9, 2, 2)]
    public void No_session_of_the_demonstration_falls_on_a_day_of_rest(int year, int month, int day, int held) =>
        Assert.Equal(new DateOnly(year, month, held), DemoSessions.WorkingDay(new(year, month, day)));
}
