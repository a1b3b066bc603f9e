using Pole.Features.Accreditation;
using Pole.Features.Membership.Benefits;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>
/// Judges whether the signed-in person may take a toolkit today in the name of each of their organisations: the dues are
/// active and the person is accredited on it, both today (R9). Every condition that is missing is named.
/// </summary>
internal sealed class DownloadRights(
    MyOrganisations organisations, MemberBenefits benefits, AccreditationRegister register, CurrentPerson person, Texts texts, TimeProvider clock)
{
    public async Task<IReadOnlyList<DownloadRight>> JudgeAsync(string toolkit, ToolkitSheet sheet, CancellationToken cancel)
    {
        var rights = new List<DownloadRight>();
        foreach (var organisation in await organisations.ListAsync(cancel))
        {
            rights.Add(new(organisation, await MissingAsync(organisation, toolkit, sheet.Scheme, cancel)));
        }

        return rights;
    }

    private async Task<IReadOnlyList<MissingCondition>> MissingAsync(MyOrganisation organisation, string toolkit, string scheme, CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var missing = new List<MissingCondition>();
        if (await benefits.HoldsOnAsync(organisation.Id, today, cancel) is { Holds: false } dues)
        {
            missing.Add(organisation.Kind.MayJoin
                ? new("dues", dues.Reason, "Adhérer ou renouveler l’adhésion", $"~/espace/adhesion?organisme={organisation.Id}")
                : new("dues", texts["Les outils sont remis aux organismes à jour de cotisation, et le vôtre n’adhère pas en ligne."], "En parler avec l’équipe", "~/contact"));
        }

        if (await register.HoldsToolkitAsync(person.Id, organisation.Id, toolkit, today, cancel) is { Refused: true } outcome)
        {
            var (mend, path) = MendOf(outcome.Refusal, scheme, organisation.Id);
            missing.Add(new("accreditation", texts.Say(outcome.Refusal), mend, path));
        }

        return missing;
    }

    /// <summary>What the person can do about it.</summary>
    private static (string Mend, string Path) MendOf(Refusal refusal, string scheme, Id<Organisation> organisation) => refusal.Code switch
    {
        "accreditation.not-yet" => ("Suivre mon dossier", "~/relais"),
        "accreditation.suspended" or "accreditation.withdrawn" => ("Écrire à l’équipe", "~/contact"),
        _ => ("Demander cette accréditation", ApplyModel.PathFor(scheme, organisation)),
    };
}

/// <summary>Whether a toolkit may be taken in the name of an organisation today, and all that is missing when not.</summary>
internal sealed record DownloadRight(MyOrganisation Organisation, IReadOnlyList<MissingCondition> Missing)
{
    public bool Holds => Missing is [];
}

/// <summary>A condition that does not hold: why, and the way to mend it.</summary>
internal sealed record MissingCondition(string Code, string Reason, string Mend, string Path);
