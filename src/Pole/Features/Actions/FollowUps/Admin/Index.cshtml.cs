using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.FollowUps.Admin;

/// <summary>How many recommendations were followed after twelve months, over the network and by intermediary, with those that nobody answered for.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class IndexModel(FollowUpReading reading, TimeProvider clock) : PageModel
{
    public IReadOnlyList<OrganisationLine> Lines { get; private set; } = [];

    /// <summary>The intermediary whose recommendations are shown; nothing for all of them.</summary>
    public OrganisationLine? Chosen { get; private set; }

    public SharePart Share { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = "organisme")] string? organisation, CancellationToken cancel)
    {
        var (all, today) = (await reading.AllAsync(cancel), Paris.Today(clock));
        Lines = [.. all.GroupBy(f => (f.Action.OrganisationId, f.Action.Organisation)).OrderBy(of => of.Key.Organisation, StringComparer.CurrentCulture).Select(of => new OrganisationLine(
            of.Key.OrganisationId, of.Key.Organisation, FollowedShare.Of(FollowedShare.Counted(of, today)), of.Count(f => f.AskedOn(today)?.IsLateOn(today) is true)))];
        Chosen = Lines.FirstOrDefault(line => line.Id.ToString() == organisation);
        Share = new(FollowedShare.Counted(all.Where(f => Chosen is null || f.Action.OrganisationId == Chosen.Id), today), "~/admin/actions");
    }

    /// <summary>The share of one intermediary, and how many of its actions wait for an answer for more than a month.</summary>
    internal sealed record OrganisationLine(Id<Organisation> Id, string Name, FollowedShare Share, int Late);
}
