using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Reading;

namespace Pole.Features.Observatory;

/// <summary>
/// Everything that was observed, read once and kept for the day, until what it was read from is told otherwise: a page made from it notes
/// that as if it had read it itself.
/// </summary>
internal sealed class ObservedThings(IServiceScopeFactory scopes, ContentStore content, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private Kept? kept;

    public async Task<IReadOnlyList<Observed>> ReadAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            var today = Paris.DayOf(clock.GetUtcNow());
            if (kept is null || kept.Today != today || kept.Content != content.Edition || !kept.StillHolds)
            {
                kept = await ReadAllAsync(content.Edition, today, cancel);
            }

            Note(kept);
            return kept.Things;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<Kept> ReadAllAsync(long edition, DateOnly today, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var readings = new Readings();
        readings.Begin();
        return new(readings, edition, today,
        [
            .. await services.GetRequiredService<ApprovedActions>().ReadAsync(cancel),
            .. await services.GetRequiredService<DeliveredSeats>().ReadAsync(cancel),
            .. await services.GetRequiredService<MemberDays>().ReadAsync(today, cancel),
        ]);
    }

    private void Note(Kept what)
    {
        // Whether a service is a training stands in its sheet.
        content.Current.Noted(new TheWhole());
        Readings.Open?.Note(typeof(ObservedThings), () => what);
    }

    private sealed record Kept(Readings Read, long Content, DateOnly Today, IReadOnlyList<Observed> Things) : IReading
    {
        public bool StillHolds => Read.StillHold;
    }
}
