using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pole.Features.Actions.Synergies;

/// <summary>The synergies of my organisations and initiatives, by how far they have come.</summary>
[Authorize]
internal sealed class IndexModel(SynergyReading reading, SynergyBoards boards) : PageModel
{
    public SynergyBoard Board { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] SynergyChoice choice, [FromQuery(Name = "page")] string? number, CancellationToken cancel)
    {
        choice.Organisme = null;
        Board = await boards.OfAsync(await reading.MineAsync(cancel), choice, SynergyAddresses.Mine, number, cancel);
    }
}
