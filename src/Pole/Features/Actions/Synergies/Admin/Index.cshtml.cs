using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Synergies.Admin;

/// <summary>The synergies of the network, by how far they have come.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class IndexModel(SynergyReading reading, SynergyBoards boards) : PageModel
{
    public SynergyBoard Board { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] SynergyChoice choice, [FromQuery(Name = "page")] string? number, CancellationToken cancel) =>
        Board = await boards.OfNetworkAsync(await reading.NetworkAsync(cancel), choice, SynergyAddresses.Staff, number, cancel);
}
