using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Accreditation;

/// <summary>The home of the intermediaries' area: my organisations, my accreditations, and what comes next.</summary>
[Authorize]
internal sealed class IndexModel(MyOrganisations organisations, MyApplications applications, IEnumerable<INextSteps> sources, CurrentPerson person, TimeProvider clock) : PageModel
{
    public string Name => person.Name;

    public IReadOnlyList<MyOrganisation> Organisations { get; private set; } = [];

    public IReadOnlyList<MyAccreditation> Accreditations { get; private set; } = [];

    public DateOnly Today { get; } = Paris.Today(clock);

    /// <summary>What holds today first, then by their last day.</summary>
    public IEnumerable<MyAccreditation> Held => Accreditations.Where(a => a.Accreditation.First is not null)
        .OrderByDescending(a => a.Accreditation.HoldsOn(Today))
        .ThenByDescending(a => a.Accreditation.Last);

    /// <summary>Whether the person may submit actions today.</summary>
    public bool HoldsOne => Accreditations.Any(a => a.Accreditation.HoldsOn(Today));

    public IEnumerable<MyAccreditation> Applications => Accreditations.Where(a => a.Accreditation.First is null);

    /// <summary>What waits in this area, by the organisation that it is for.</summary>
    public IReadOnlyList<(string Organisation, NextStep Step)> Next { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Organisations = await organisations.ListAsync(cancel);
        Accreditations = await applications.ListAsync(cancel);
        var next = new List<(string, NextStep)>();
        foreach (var source in sources.Where(source => source.Area is MenuArea.Relay))
        {
            var steps = await source.ForAsync(Organisations, cancel);
            next.AddRange(from organisation in Organisations
                          from step in steps[organisation.Id]
                          select (organisation.Name, step));
        }

        Next = next;
    }
}
