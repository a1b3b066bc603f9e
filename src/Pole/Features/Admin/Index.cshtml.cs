using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Admin;

/// <summary>The team's home: what waits for a decision of the person, oldest first, and what was decided last.</summary>
internal sealed class IndexModel(
    RecordedLines journal, IEnumerable<IWaitingWork> works, IAuthorizationService authorization, CurrentPerson person) : PageModel
{
    private const int LatestShown = 8;

    public string Name => person.Name;

    public IReadOnlyList<WaitingTile> Tiles { get; private set; } = [];

    public IReadOnlyList<RecordedLine> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var tiles = new List<WaitingTile>();
        foreach (var work in works)
        {
            if ((await authorization.AuthorizeAsync(User, work.Policy)).Succeeded)
            {
                tiles.Add(await work.CountAsync(cancel));
            }
        }

        Tiles = [.. tiles.OrderBy(t => t.Count == 0).ThenBy(t => t.Oldest ?? DateTimeOffset.MaxValue)];
        if (person.Is(StaffRole.Administrator))
        {
            Latest = await journal.ReadAsync(0, LatestShown, cancel);
        }
    }
}
