using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Initiatives;

/// <summary>The initiatives that my organisations carry or take part in, open ones first.</summary>
[Authorize]
internal sealed class IndexModel(MyInitiatives initiatives, MyOrganisations mine, Places places, TimeProvider clock) : PageModel
{
    public const int Size = 20;

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<InitiativeLine> Lines { get; private set; } = [];

    public bool HasOrganisation { get; private set; }

    public Places Places => places;

    public async Task OnGetAsync([FromQuery(Name = "page")] string? number, CancellationToken cancel)
    {
        Number = int.TryParse(number, out var asked) ? Math.Max(1, asked) : 1;
        (Lines, Total) = await initiatives.ListAsync(Number, Size, Paris.Today(clock), cancel);
        HasOrganisation = (await mine.ListAsync(cancel)).Count > 0;
    }
}
