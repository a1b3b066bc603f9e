using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations.Invitations;

/// <summary>The letters of an invitation: to the person invited, and to whoever invited once there is an answer.</summary>
internal sealed class InvitationLetters(PoleDb db, Postman postman, CurrentPerson person, Texts texts, IOptions<SiteSettings> site)
{
    /// <summary>In the language of the reader's account; in that of the inviter, for someone who has none yet.</summary>
    public async Task PostInvitationAsync(Invitation invitation, string organisation, string token, CancellationToken cancel)
    {
        var language = await db.Users.Where(a => a.NormalizedEmail == invitation.EmailKey).Select(a => a.Language).FirstOrDefaultAsync(cancel) ?? Languages.Current;
        var (roles, until) = await Languages.InAsync(language, () => Task.FromResult((
            string.Join(", ", invitation.Roles.Each.DefaultIfEmpty(PersonRole.Employee).Select(role => texts[role.Label].Value)),
            Days.Say(Paris.DayOf(invitation.ExpiresAt), Days.Short))));
        postman.Post(new Letter
        {
            To = invitation.Email,
            Template = "organisation-invitation",
            Language = language,
            Values = new Dictionary<string, string>
            {
                ["inviter"] = person.Name,
                ["organisation"] = organisation,
                ["roles"] = roles,
                ["until"] = until,
                ["link"] = site.Value.Absolute($"/invitation?jeton={token}", language),
            },
        });
    }

    public async Task PostAnswerAsync(Invitation invitation, string template, CancellationToken cancel)
    {
        var inviter = await db.Users.SingleAsync(a => a.Id == invitation.InvitedBy, cancel);
        var organisation = await db.Organisations.Where(o => o.Id == invitation.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        postman.Post(new Letter
        {
            To = inviter.Email!,
            Template = template,
            Language = inviter.Language,
            Values = new Dictionary<string, string>
            {
                ["name"] = inviter.Name,
                ["person"] = invitation.Email,
                ["organisation"] = organisation,
                ["link"] = site.Value.Absolute($"/espace/organisations/{invitation.OrganisationId}/personnes", inviter.Language),
            },
        });
    }
}
