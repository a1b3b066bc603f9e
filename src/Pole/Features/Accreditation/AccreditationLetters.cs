using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Accreditation.Upkeep;
using Pole.Platform.Data;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>Writes to the person of an accreditation, in their language; the letter joins the unit of work.</summary>
internal sealed class AccreditationLetters(PoleDb db, Schemes schemes, Postman postman, Texts texts, IOptions<SiteSettings> site)
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

    /// <summary>Before a last day: what is still to be done, until when, and how far it is.</summary>
    public async Task WarnAsync(Accreditation accreditation, UpkeepDuty duty, DateOnly until, UpkeepState? state, CancellationToken cancel)
    {
        var reader = await ReaderAsync(accreditation, cancel);
        var path = duty is UpkeepDuty.Renewal
            ? $"/relais/accreditations/demande?depuis={accreditation.Id}"
            : $"/relais/accreditations/{accreditation.Id}";
        var (what, day, done) = await Languages.InAsync(reader.Language, () => Task.FromResult((
            texts[duty.Label].Value,
            Days.Say(until, Days.Short),
            duty is UpkeepDuty.Actions && state is not null ? texts["{0} actions sur {1}", state.Done, state.Asked].Value : "")));
        Post("accreditation-upkeep", reader, accreditation, path, new() { ["duty"] = what, ["until"] = day, ["done"] = done });
    }

    private async Task PostAsync(string template, Accreditation accreditation, string reason, CancellationToken cancel, string? path = null)
    {
        var reader = await ReaderAsync(accreditation, cancel);
        var until = await Languages.InAsync(
            reader.Language, () => Task.FromResult(accreditation.Last is { } last ? Days.Say(last, Days.Short) : ""));
        Post(template, reader, accreditation, path ?? $"/relais/accreditations/{accreditation.Id}", new() { ["until"] = until, ["reason"] = reason });
    }

    private void Post(string template, Reader reader, Accreditation accreditation, string path, Dictionary<string, string> values) => postman.Post(new Letter
    {
        To = reader.Email,
        Template = template,
        Language = reader.Language,
        Values = new Dictionary<string, string>(values)
        {
            ["name"] = reader.Name,
            ["scheme"] = schemes.TitleOf(accreditation.Scheme, reader.Language),
            ["organisation"] = reader.Organisation,
            ["link"] = site.Value.Absolute(path, reader.Language),
        },
    });

    private Task<Reader> ReaderAsync(Accreditation it, CancellationToken cancel) => (
        from account in db.Users
        where account.Id == it.PersonId
        from organisation in db.Organisations
        where organisation.Id == it.OrganisationId
        select new Reader(account.Email!, account.Name, account.Language, organisation.Name)).SingleAsync(cancel);

    private sealed record Reader(string Email, string Name, string Language, string Organisation);
}
