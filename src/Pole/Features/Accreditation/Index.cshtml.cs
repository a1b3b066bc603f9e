using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

/// <summary>The home of the intermediaries' area: my organisations, my accreditations, and what comes next.</summary>
[Authorize]
internal sealed class IndexModel(MyOrganisations organisations, MyApplications applications, CurrentPerson person, TimeProvider clock) : PageModel
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

    /// <summary>What waits for the person, the most pressing first.</summary>
    public IEnumerable<NextStep> Next()
    {
        foreach (var (accreditation, organisation) in Accreditations)
        {
            var path = $"~/relais/accreditations/{accreditation.Id}";
            if (accreditation.Status is AccreditationStatus.MoreInformation)
            {
                yield return new("Répondre à la question posée sur votre dossier", accreditation.Scheme, organisation, path);
            }
            else if (accreditation.Status is AccreditationStatus.Draft)
            {
                yield return new("Terminer et déposer votre dossier", accreditation.Scheme, organisation, $"{path}/dossier");
            }
            else if (accreditation.Status is AccreditationStatus.Granted && accreditation.MayBeRenewed(Today) && !IsFollowed(accreditation))
            {
                yield return new("Demander le renouvellement", accreditation.Scheme, organisation, ApplyModel.PathFor(accreditation.Scheme, accreditation.OrganisationId));
            }
        }
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Organisations = await organisations.ListAsync(cancel);
        Accreditations = await applications.ListAsync(cancel);
    }

    /// <summary>Whether a newer application, or accreditation, already takes its place.</summary>
    private bool IsFollowed(Accreditation held) => Accreditations.Any(a => a.Accreditation.CreatedAt > held.CreatedAt
        && (a.Accreditation.Scheme, a.Accreditation.OrganisationId) == (held.Scheme, held.OrganisationId));
}

/// <summary>One thing to do, about one scheme, for one organisation.</summary>
internal sealed record NextStep(string Label, string Scheme, string Organisation, string Path);
