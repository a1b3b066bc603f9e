using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations.Invitations;
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
        var found = new List<(MyOrganisation, IReadOnlyList<NextStep>)>();
        foreach (var organisation in await mine.ListAsync(cancel))
        {
            var steps = new List<NextStep>();
            foreach (var source in sources)
            {
                steps.AddRange(await source.ForAsync(organisation, cancel));
            }

            found.Add((organisation, steps));
        }

        Organisations = found;
    }
}
