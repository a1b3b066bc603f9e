using Microsoft.Extensions.DependencyInjection;
using Pole.App;

namespace Pole.Platform.Web.Keeping;

/// <summary>What is kept in memory, and for how much of it.</summary>
public sealed class KeptPagesTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public void The_memory_stays_within_its_bound_and_what_is_asked_for_stays()
    {
        var small = new KeptPages(Editions, app.Clock) { Most = 100_000 };
        var loved = new PageKey("", "/aimee", "");
        small.Keep(PageOf(loved));

        for (var i = 0; i < 1000; i++)
        {
            Assert.NotNull(small.Find(loved));
            small.Keep(PageOf(new("", "/page", $"?{i}")));
            Assert.InRange(small.Bytes, 1, 100_000);
        }
    }

    private Editions Editions => app.Services.GetRequiredService<Editions>();

    private KeptPage PageOf(PageKey key) => new(key, app.Clock.GetUtcNow(), [], new byte[1000]) { Readings = [], Edition = Editions.Current };
}
