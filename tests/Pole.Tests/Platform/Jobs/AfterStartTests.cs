using Microsoft.Extensions.Hosting;

namespace Pole.Platform.Jobs;

/// <summary>Who reads comes first: what is done behind the scenes begins once the site answers.</summary>
public sealed class AfterStartTests
{
    [Fact]
    public async Task Nothing_begins_before_the_site_answers()
    {
        using var site = new Lifetime();
        var waiting = new AfterStart(site, TimeSpan.Zero).WaitAsync(default);

        await Task.Delay(50);
        Assert.False(waiting.IsCompleted);

        site.Start();
        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task It_rests_for_as_long_as_the_setting_says()
    {
        using var site = new Lifetime();
        site.Start();

        Assert.False(new AfterStart(site, TimeSpan.FromHours(1)).WaitAsync(default).IsCompleted);
        await new AfterStart(site, TimeSpan.Zero).WaitAsync(default).WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_site_that_stops_before_is_not_waited_for()
    {
        using var site = new Lifetime();
        using var stopping = new CancellationTokenSource();
        var waiting = new AfterStart(site, TimeSpan.Zero).WaitAsync(stopping.Token);

        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _started = new();

        public CancellationToken ApplicationStarted => _started.Token;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void Start() => _started.Cancel();

        public void StopApplication() => throw new NotSupportedException();

        public void Dispose() => _started.Dispose();
    }
}
