using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;

namespace Pole.Features.Actions.FollowUps;

/// <summary>What is asked about the recommendations of my organisations' actions, the longest due first, and how many were followed.</summary>
[Authorize]
internal sealed class IndexModel(FollowUpReading reading, TimeProvider clock) : PageModel
{
    public const int Size = 20;
    private const int MostComing = 5;

    public DateOnly Today => Paris.Today(clock);

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<Asked> Asked { get; private set; } = [];

    public IReadOnlyList<Asked> Coming { get; private set; } = [];

    public SharePart Share { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = "page")] string? number, CancellationToken cancel)
    {
        Number = int.TryParse(number, out var given) ? Math.Max(1, given) : 1;
        var all = await reading.MineAsync(cancel);
        var asked = all.Select(f => f.AskedOn(Today)).OfType<Asked>().OrderBy(a => a.Since).ThenBy(a => a.Action.Reference).ToList();
        Total = asked.Count;
        Asked = [.. asked.Skip((int)Math.Min((Number - 1L) * Size, int.MaxValue)).Take(Size)];
        Coming = [.. all.Select(f => f.ComingAfter(Today)).OfType<Asked>().OrderBy(a => a.Since).ThenBy(a => a.Action.Reference).Take(MostComing)];
        Share = new(FollowedShare.Counted(all, Today), "~/relais/actions");
    }
}

/// <summary>A share of recommendations with the lines that it counts, and where their actions are read.</summary>
internal sealed record SharePart(IReadOnlyList<FollowedRecommendation> Counted, string ActionsAt)
{
    public FollowedShare Share { get; } = FollowedShare.Of(Counted);
}
