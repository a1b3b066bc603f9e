using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Features.Editing.Links;

/// <summary>
/// Asks the other sites that our texts lead to, a few at a time and never one site twice in a run: a courtesy that also keeps a run
/// short. When no site at all answers, it is our own connection that is missing, and nothing is noted.
/// </summary>
internal sealed partial class AskOutsideLinks(
    PoleDb db, OutsideLinks links, LinkAsker asker, IOptions<LinkSettings> settings, TimeProvider clock, ILogger<AskOutsideLinks> log)
    : IRecurringJob
{
    private const int MostSites = 20;

    public TimeSpan Every => TimeSpan.FromMinutes(15);

    public async Task RunAsync(CancellationToken cancel)
    {
        if (!settings.Value.Ask)
        {
            return;
        }

        var all = await links.ListAsync(cancel);
        var urls = all.Select(line => line.Url).ToHashSet(StringComparer.Ordinal);
        await ForgetUnusedAsync(urls, cancel);
        var heard = new List<(string Url, Heard Heard)>();
        foreach (var line in Due(all))
        {
            heard.Add((line.Url, await asker.AskAsync(line.Address, cancel)));
        }

        if (heard.Count > 1 && heard.TrueForAll(one => one.Heard.Answer.MayBeOurs))
        {
            LogAlone(heard.Count);
            return;
        }

        foreach (var (url, answer) in heard)
        {
            await links.KeepAsync(url, answer, cancel);
        }
    }

    private IEnumerable<OutsideLine> Due(IReadOnlyList<OutsideLine> all)
    {
        var now = clock.GetUtcNow();
        return all
            .Where(line => line.Known is null || line.Known.DueAt <= now)
            .OrderBy(line => line.Known?.AskedAt ?? DateTimeOffset.MinValue)
            .DistinctBy(line => line.Address.Host)
            .Take(MostSites);
    }

    private async Task ForgetUnusedAsync(HashSet<string> urls, CancellationToken cancel)
    {
        var known = await db.OutsideLinks.Select(l => new { l.Id, l.Url }).ToListAsync(cancel);
        var gone = known.Where(l => !urls.Contains(l.Url)).Select(l => l.Id).ToList();
        await db.OutsideLinks.Where(l => gone.Contains(l.Id)).ExecuteDeleteAsync(cancel);
    }

    [LoggerMessage(LogLevel.Warning, "None of {Count} other sites answers: the connection to the outside seems to be missing, nothing was noted.")]
    private partial void LogAlone(int count);
}
