using Microsoft.Extensions.Options;
using Pole.Features.Billing.Letters;
using Pole.Features.Organisations;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership;

/// <summary>Writes to the owners of an organisation about its membership, each in their language.</summary>
internal sealed class MembershipLetters(Correspondents correspondents, Postman postman, IOptions<SiteSettings> site)
{
    public async Task PostAsync(string template, Membership membership, string organisation, CancellationToken cancel)
    {
        foreach (var reader in await correspondents.ListAsync(membership.OrganisationId, PersonRole.Owner, cancel))
        {
            var (first, last) = await Languages.InAsync(
                reader.Language, () => Task.FromResult((Days.Say(membership.First, Days.Short), Days.Say(membership.Last, Days.Short))));
            var english = reader.Language == "en";
            postman.Post(new Letter
            {
                To = reader.Email,
                Template = template,
                Language = reader.Language,
                Values = new Dictionary<string, string>
                {
                    ["name"] = reader.Name,
                    ["organisation"] = organisation,
                    ["period"] = english ? $"{first} to {last}" : $"du {first} au {last}",
                    ["until"] = last,
                    ["reason"] = membership.RefusalReason ?? "",
                    ["link"] = site.Value.Absolute($"/espace/adhesion?organisme={membership.OrganisationId}", reader.Language),
                },
            });
        }
    }
}
