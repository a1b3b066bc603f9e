namespace Pole.App;

public sealed class PoleAppTests
{
    /// <summary>Two thousand sites are started in one run: what is kept of each must be nothing.</summary>
    [Fact]
    public async Task A_site_that_has_ended_is_let_go()
    {
        List<WeakReference> ended = [];
        for (var i = 0; i < 4; i++)
        {
            ended.Add(await StartAndEndAsync());
        }

        for (var i = 0; i < 20 && ended.Count(site => site.IsAlive) > 1; i++)
        {
            await Task.Delay(200);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        // The last may still stand in a register of this thread.
        Assert.True(ended.Count(site => site.IsAlive) <= 1, $"{ended.Count(site => site.IsAlive)} of {ended.Count} sites are still held.");
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> StartAndEndAsync()
    {
        using var app = new PoleApp();
        await app.Visit().OpenAsync("/compte/connexion");
        return new WeakReference(app.Services);
    }
}
