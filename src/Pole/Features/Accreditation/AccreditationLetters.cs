using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>Writes to the person of an accreditation, in their language; the letter joins the unit of work.</summary>
internal sealed class AccreditationLetters(PoleDb db, Schemes schemes, Postman postman, IOptions<SiteSettings> site)
{
    public Task SubmittedAsync(Accreditation accreditation, CancellationToken cancel) =>
        PostAsync("application-submitted", accreditation, "", cancel);

    public Task AskedAsync(Accreditation accreditation, string question, CancellationToken cancel) =>
        PostAsync("accreditation-question", accreditation, question, cancel);

    /// <summary>Leads to the public page that verifies it, to be shown to others.</summary>
    public Task GrantedAsync(Accreditation accreditation, CancellationToken cancel) =>
        PostAsync("accreditation-granted", accreditation, "", cancel, path: VerificationCode.PathOf(accreditation.Code!));

    public Task RefusedAsync(Accreditation accreditation, string reason, CancellationToken cancel) =>
        PostAsync("accreditation-refused", accreditation, reason, cancel);

    public Task SuspendedAsync(Accreditation accreditation, string reason, CancellationToken cancel) =>
        PostAsync("accreditation-suspended", accreditation, reason, cancel);

    public Task ResumedAsync(Accreditation accreditation, CancellationToken cancel) =>
        PostAsync("accreditation-resumed", accreditation, "", cancel);

    public Task WithdrawnAsync(Accreditation accreditation, string reason, CancellationToken cancel) =>
        PostAsync("accreditation-withdrawn", accreditation, reason, cancel);

    public Task ExpiredAsync(Accreditation accreditation, CancellationToken cancel) =>
        PostAsync("accreditation-expired", accreditation, "", cancel);

    private async Task PostAsync(string template, Accreditation accreditation, string reason, CancellationToken cancel, string? path = null)
    {
        var reader = await db.Users.Where(u => u.Id == accreditation.PersonId)
            .Select(u => new { u.Email, u.Name, u.Language }).SingleAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == accreditation.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        var until = await Languages.InAsync(
            reader.Language, () => Task.FromResult(accreditation.Last is { } last ? Days.Say(last, Days.Short) : ""));
        postman.Post(new Letter
        {
            To = reader.Email!,
            Template = template,
            Language = reader.Language,
            Values = new Dictionary<string, string>
            {
                ["name"] = reader.Name,
                ["scheme"] = schemes.TitleOf(accreditation.Scheme, reader.Language),
                ["organisation"] = organisation,
                ["until"] = until,
                ["reason"] = reason,
                ["link"] = site.Value.Absolute(path ?? $"/relais/accreditations/{accreditation.Id}", reader.Language),
            },
        });
    }
}
