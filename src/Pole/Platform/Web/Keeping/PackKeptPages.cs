using System.Threading.Channels;

namespace Pole.Platform.Web.Keeping;

/// <summary>
/// Packs as small as it gets what is asked for twice, one page at a time and beside the readers: what nobody comes back to
/// is not worth fifty milliseconds.
/// </summary>
internal sealed class PackKeptPages : BackgroundService
{
    private readonly Channel<KeptPage> waiting = Channel.CreateBounded<KeptPage>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    public void PackIfWorth(KeptPage page)
    {
        if (page.IsWorthPacking())
        {
            waiting.Writer.TryWrite(page);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var page in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            page.Pack();
        }
    }
}
