using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

/// <summary>Accreditations that tests start from.</summary>
internal static class AccreditationsOfTests
{
    public const string Awareness = "sensibilisation-premier-niveau";

    public static readonly Period TheYear2026 = new(new(2026, 1, 1), new(2026, 12, 31));

    /// <summary>An accreditation of the organisation's owner, granted for these days (the year 2026 unless told).</summary>
    public static async Task<Accreditation> AccreditationAsync(
        this PoleApp app, Id<Organisation> organisation, string scheme = Awareness, Period? validity = null, Action<Accreditation>? then = null)
    {
        var accreditation = await app.ApplicationAsync(organisation, scheme, a =>
        {
            Assert.False(a.TakeUp(a.PersonId).Refused);
            Assert.False(a.Grant(validity ?? TheYear2026).Refused);
            then?.Invoke(a);
        });
        return accreditation;
    }

    /// <summary>An application of the organisation's owner, submitted.</summary>
    public static async Task<Accreditation> ApplicationAsync(
        this PoleApp app, Id<Organisation> organisation, string scheme = Awareness, Action<Accreditation>? then = null)
    {
        var accreditation = new Accreditation
        {
            PersonId = await app.OwnerAsync(organisation),
            OrganisationId = organisation,
            Scheme = scheme,
            CreatedAt = app.Clock.GetUtcNow(),
        };
        Assert.False(accreditation.Describe("Dix ans d’animation de clubs d’entreprises.").Refused);
        Assert.False(accreditation.Submit(app.Clock.GetUtcNow()).Refused);
        then?.Invoke(accreditation);
        await app.SaveAsync(db => db.Accreditations.Add(accreditation));
        return accreditation;
    }

    public static Task<Id<Account>> OwnerAsync(this PoleApp app, Id<Organisation> organisation) =>
        app.ReadAsync(db => db.OrganisationPeople.Where(p => p.OrganisationId == organisation).Select(p => p.AccountId).FirstAsync());
}
