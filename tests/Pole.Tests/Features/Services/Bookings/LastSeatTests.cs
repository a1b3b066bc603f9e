using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pole.App;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Services.Bookings;

/// <summary>R3 under real concurrent requests, on the engine of this run; and what happens when its guard is taken away.</summary>
public sealed class LastSeatTests
{
    [Fact]
    public async Task R3_the_last_seat_cannot_be_sold_twice()
    {
        using var app = new PoleApp();
        var session = await app.SessionAsync(capacity: 1);
        var browsers = await PeopleAsync(app, 6);

        var answers = await TogetherAsync(browsers, session, seats: 1);

        Assert.Single(answers, a => a.IsRedirect);
        Assert.All(answers.Where(a => !a.IsRedirect), a =>
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, a.Status);
            Assert.Contains(a.Errors, e => e.Contains("Il ne reste plus de place"));
        });
        Assert.Equal(1, await TakenAsync(app, session));
    }

    [Fact]
    public async Task R3_many_people_at_once_fill_a_session_and_never_more()
    {
        using var app = new PoleApp();
        var session = await app.SessionAsync(capacity: 7);
        var browsers = await PeopleAsync(app, 8);

        var answers = await TogetherAsync(browsers, session, seats: 2);

        Assert.Equal(3, answers.Count(a => a.IsRedirect));
        Assert.Equal(6, await TakenAsync(app, session));
    }

    /// <summary>Both requests meet after counting and before saving: without the guard, both save.</summary>
    [Fact]
    public async Task R3_without_the_guard_the_last_seat_is_sold_twice()
    {
        var meeting = new Meeting();
        using var app = Contested(meeting, services => services.Replace(ServiceDescriptor.Scoped<ISeatGuard, UnguardedSeats>()));
        var session = await app.SessionAsync(capacity: 1);
        var browsers = await PeopleAsync(app, 2);
        meeting.Begin();

        var answers = await TogetherAsync(browsers, session, seats: 1);

        Assert.True(meeting.BothCame);
        Assert.All(answers, a => Assert.True(a.IsRedirect, a.Words));
        Assert.Equal(2, await TakenAsync(app, session));
    }

    /// <summary>The same contest with the guard: the second cannot count before the first has saved, so they never meet.</summary>
    [Fact]
    public async Task R3_with_the_guard_the_same_two_requests_sell_it_once()
    {
        var meeting = new Meeting();
        using var app = Contested(meeting);
        var session = await app.SessionAsync(capacity: 1);
        var browsers = await PeopleAsync(app, 2);
        meeting.Begin();

        var answers = await TogetherAsync(browsers, session, seats: 1);

        Assert.False(meeting.BothCame);
        Assert.Single(answers, a => a.IsRedirect);
        Assert.Equal(1, await TakenAsync(app, session));
    }

    private static PoleApp Contested(Meeting meeting, Action<IServiceCollection>? alter = null) => new(services =>
    {
        services.ConfigureDbContext<SqlitePoleDb>(o => o.AddInterceptors(meeting));
        services.ConfigureDbContext<PostgresPoleDb>(o => o.AddInterceptors(meeting));
        alter?.Invoke(services);
    });

    /// <summary>All have the form before the first is sent: once nothing is left, the form itself proposes the waiting list.</summary>
    private static async Task<IReadOnlyList<Answer>> TogetherAsync(IReadOnlyList<Browser> browsers, Session session, int seats)
    {
        var address = $"/agenda/{session.Id}/reserver";
        var forms = await Task.WhenAll(browsers.Select(browser => browser.OpenAsync(address)));
        return await Task.WhenAll(browsers.Zip(forms, (browser, form) =>
            browser.SubmitAsync(form, address, new() { ["Input.Seats"] = $"{seats}" }, form: "reserve")));
    }

    private static async Task<IReadOnlyList<Browser>> PeopleAsync(PoleApp app, int count)
    {
        var browsers = new List<Browser>();
        for (var i = 0; i < count; i++)
        {
            await app.OrganisationAsync($"rival{i}");
            browsers.Add(await app.SignInAsync($"rival{i}@test.example"));
        }

        return browsers;
    }

    private static Task<int> TakenAsync(PoleApp app, Session session) => app.ReadAsync(db => db.Bookings
        .Where(b => b.SessionId == session.Id && BookingStatuses.WithPlaces.Contains(b.Status))
        .SumAsync(b => b.Seats));

    /// <summary>Acts at once, in no transaction and without a lock: what the code would do had nobody thought of R3.</summary>
    private sealed class UnguardedSeats(PoleDb db) : ISeatGuard
    {
        public async Task<T> AloneAsync<T>(Id<Session> id, Func<Session, Task<T>> act, CancellationToken cancel, Func<Task>? first = null)
        {
            var answer = await act(await db.Sessions.SingleAsync(s => s.Id == id, cancel));
            await db.SaveChangesAsync(cancel);
            return answer;
        }
    }

    /// <summary>Holds each save of a new booking until a second one is there, or two seconds have passed.</summary>
    private sealed class Meeting : SaveChangesInterceptor
    {
        private readonly TaskCompletionSource both = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private volatile bool begun;
        private int came;

        public bool BothCame => both.Task.IsCompleted;

        public void Begin() => begun = true;

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (begun && eventData.Context!.ChangeTracker.Entries<Booking>().Any(e => e.State is EntityState.Added))
            {
                if (Interlocked.Increment(ref came) == 2)
                {
                    both.TrySetResult();
                }

                await Task.WhenAny(both.Task, Task.Delay(TimeSpan.FromSeconds(2), cancellationToken));
            }

            return result;
        }
    }
}
