using Pole.Features.Accreditation.Applying;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>What awaits a person about their own accreditations: an answer, a file to finish, a renewal.</summary>
internal sealed class AccreditationSteps(MyApplications applications, Schemes schemes, Texts texts, TimeProvider clock) : INextSteps
{
    public MenuArea Area => MenuArea.Relay;

    public async Task<ILookup<Id<Organisation>, NextStep>> ForAsync(IReadOnlyList<MyOrganisation> organisations, CancellationToken cancel)
    {
        var all = (await applications.ListAsync(cancel)).Select(mine => mine.Accreditation).ToList();
        return all.Select(one => (one.OrganisationId, Step: StepOf(one, all)))
            .Where(one => one.Step is not null)
            .ToLookup(one => one.OrganisationId, one => one.Step!);
    }

    private NextStep? StepOf(Accreditation accreditation, List<Accreditation> all)
    {
        var today = Paris.Today(clock);
        var scheme = schemes.TitleOf(accreditation.Scheme);
        var path = $"/relais/accreditations/{accreditation.Id}";
        return accreditation.Status switch
        {
            AccreditationStatus.MoreInformation => new(texts["Répondre à la question posée sur votre dossier"], scheme, path),
            AccreditationStatus.Draft => new(texts["Terminer et déposer votre dossier"], scheme, $"{path}/dossier"),
            AccreditationStatus.Granted when accreditation.MayBeRenewed(today) && !IsFollowed(accreditation, all) => new(
                texts["Demander le renouvellement avant le {0}", Days.Say(accreditation.Last!.Value, Days.Short)],
                scheme,
                ApplyModel.PathFor(accreditation.Scheme, accreditation.OrganisationId).TrimStart('~')),
            _ => null,
        };
    }

    /// <summary>Whether a newer application, or accreditation, already takes its place.</summary>
    private static bool IsFollowed(Accreditation held, List<Accreditation> all) => all.Exists(a => a.CreatedAt > held.CreatedAt
        && (a.Scheme, a.OrganisationId) == (held.Scheme, held.OrganisationId));
}
