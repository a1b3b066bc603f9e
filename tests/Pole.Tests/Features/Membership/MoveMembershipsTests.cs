using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Platform.Journal;

namespace Pole.Features.Membership;

public sealed class MoveMembershipsTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Each_move_by_date_is_recorded_once()
    {
        var organisation = await app.OrganisationAsync("brume");
        var ended = await app.MembershipAsync(organisation.Id, new(2025, 3, 1), new(2026, 2, 28));
        var current = await app.MembershipAsync(organisation.Id, new(2026, 3, 1), new(2027, 2, 28));

        await app.RunJobAsync<MoveMemberships>();
        await app.RunJobAsync<MoveMemberships>();
        app.Clock.Advance(TimeSpan.FromDays(70));
        await app.RunJobAsync<MoveMemberships>();

        var lines = await app.WithAsync<Chronicle, IReadOnlyList<JournalLine>>(c => c.ReadAsync(ended.Id, CancellationToken.None));
        Assert.Equal([MembershipMoves.InGrace, MembershipMoves.Lapsed], lines.Select(l => l.What));
        Assert.Equal(MembershipStatus.Lapsed, await StatusAsync(ended));
        Assert.Equal(MembershipStatus.Active, await StatusAsync(current));
    }

    [Fact]
    public async Task A_job_that_slept_long_takes_both_steps()
    {
        var organisation = await app.OrganisationAsync("brume");
        var ended = await app.MembershipAsync(organisation.Id, new(2024, 3, 1), new(2025, 2, 28));
        var unpaid = await app.MembershipAsync(organisation.Id, new(2025, 3, 1), new(2025, 12, 1), paid: false);

        await app.RunJobAsync<MoveMemberships>();

        Assert.Equal(MembershipStatus.Lapsed, await StatusAsync(ended));
        Assert.Equal(MembershipStatus.Lapsed, await StatusAsync(unpaid));
    }

    [Fact]
    public async Task The_owners_are_told_that_it_is_to_be_renewed_and_then_that_it_has_lapsed()
    {
        var organisation = await app.OrganisationAsync("brume");
        await app.MembershipAsync(organisation.Id, new(2025, 3, 1), new(2026, 2, 28));

        await app.RunJobAsync<MoveMemberships>();
        await app.RunJobAsync<MoveMemberships>();
        app.Clock.Advance(TimeSpan.FromDays(70));
        await app.RunJobAsync<MoveMemberships>();

        Assert.Equal(["membership-in-grace", "membership-lapsed"], (await app.LettersToAsync("brume@test.example")).Select(l => l.Template));
    }

    [Fact]
    public async Task Nobody_is_asked_to_renew_what_goes_on()
    {
        var organisation = await app.OrganisationAsync("brume");
        await app.MembershipAsync(organisation.Id, new(2025, 3, 1), new(2026, 2, 28));
        await app.MembershipAsync(organisation.Id, new(2026, 3, 1), new(2027, 2, 28), paid: false);

        await app.RunJobAsync<MoveMemberships>();

        Assert.Empty(await app.LettersToAsync("brume@test.example"));
    }

    private Task<MembershipStatus> StatusAsync(Membership membership) =>
        app.ReadAsync(db => db.Memberships.Where(m => m.Id == membership.Id).Select(m => m.Status).SingleAsync());
}
