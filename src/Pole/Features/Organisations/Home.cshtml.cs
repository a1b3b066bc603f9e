using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations.Invitations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations;

/// <summary>The home of the member area: the person's organisations, and what comes next for each.</summary>
[Authorize]
internal sealed class HomeModel(MyOrganisations mine, MyInvitations invitations, IEnumerable<INextSteps> sources, CurrentPerson person) : PageModel
{
    public string PersonName => person.Name;

    public IReadOnlyList<(MyOrganisation Organisation, IReadOnlyList<NextStep> Steps)> Organisations { get; private set; } = [];

    public IReadOnlyList<MyInvitation> Invitations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Invitations = await invitations.ListAsync(cancel);
        var organisations = await mine.ListAsync(cancel);
        var steps = new List<ILookup<Id<Organisation>, NextStep>>();
        foreach (var source in sources)
        {
            steps.Add(await source.ForAsync(organisations, cancel));
        }

        Organisations = [.. organisations.Select(o => (o, (IReadOnlyList<NextStep>)[.. steps.SelectMany(s => s[o.Id])]))];
    }
}
