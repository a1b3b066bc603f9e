using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Reviewing;

/// <summary>Nobody reviews an application or an action of their own organisation (R10).</summary>
internal sealed class Impartiality(PoleDb db, CurrentPerson person)
{
    public async Task<Outcome> MayReviewAsync(Id<Organisation> organisation, CancellationToken cancel)
    {
        var me = person.Id;
        return await db.OrganisationPeople.AnyAsync(p => p.OrganisationId == organisation && p.AccountId == me, cancel)
            ? new Refusal("review.own-organisation", "Vous appartenez à cet organisme : personne n’examine le dossier du sien. Une autre personne de l’équipe doit s’en charger.")
            : Outcome.Done;
    }
}
