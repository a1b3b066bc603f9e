using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations;

namespace Pole.Features.Actions;

/// <summary>The actions of my organisations, newest first.</summary>
[Authorize]
internal sealed class IndexModel(MyActions actions, MyOrganisations mine) : PageModel
{
    public const int Size = 20;

    public ActionStatus? Status { get; private set; }

    public int Number { get; private set; } = 1;

    public IReadOnlyList<ActionLine> Lines { get; private set; } = [];

    public IReadOnlyDictionary<ActionStatus, int> Counts { get; private set; } = new Dictionary<ActionStatus, int>();

    public int All => Counts.Values.Sum();

    public int Total => Status is { } status ? Counts.GetValueOrDefault(status) : All;

    public bool HasOrganisation { get; private set; }

    public bool HasSeveral { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "etat")] string? status, [FromQuery(Name = "page")] string? number, CancellationToken cancel)
    {
        Status = ActionAddresses.Read(status);
        Number = int.TryParse(number, out var asked) ? Math.Max(1, asked) : 1;
        (Lines, Counts) = await actions.ListAsync(Status, Number, Size, cancel);
        var organisations = await mine.ListAsync(cancel);
        (HasOrganisation, HasSeveral) = (organisations.Count > 0, organisations.Count > 1);
    }
}
