using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pole.Features.Resources.Contributions;

/// <summary>The sheets that the person proposes, the last changed first.</summary>
[Authorize]
internal sealed class IndexModel(MyContributions mine) : PageModel
{
    public IReadOnlyList<ContributionLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Lines = await mine.ListAsync(cancel);
}
