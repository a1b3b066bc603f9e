using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation.Opinions;

/// <summary>The letters about opinions: to the expert, with the link; to whoever asked, once it was given.</summary>
internal sealed class OpinionLetters(PoleDb db, Schemes schemes, Postman postman, IOptions<SiteSettings> site)
{
    public async Task AskedAsync(Opinion opinion, Accreditation it, string token, CancellationToken cancel)
    {
        var language = Languages.Current;
        var organisation = await db.Organisations.Where(o => o.Id == it.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        Post("expert-asked", opinion.Email, language, opinion.Expert, schemes.TitleOf(it.Scheme, language), new()
        {
            ["organisation"] = organisation,
            ["question"] = opinion.Question,
            ["until"] = Days.Say(Paris.DayOf(opinion.ExpiresAt), Days.Short),
            ["link"] = site.Value.Absolute($"/avis?jeton={token}", language),
        });
    }

    public async Task GivenAsync(Opinion opinion, Accreditation it, CancellationToken cancel)
    {
        var officer = await db.Users.Where(u => u.Id == opinion.AskedBy).Select(u => new { u.Email, u.Name, u.Language }).SingleAsync(cancel);
        Post("expert-answered", officer.Email!, officer.Language, officer.Name, schemes.TitleOf(it.Scheme, officer.Language), new()
        {
            ["expert"] = opinion.Expert,
            ["link"] = site.Value.Absolute($"/admin/accreditations/{it.Id}/criteres", officer.Language),
        });
    }

    private void Post(string template, string to, string language, string name, string scheme, Dictionary<string, string> values) => postman.Post(new Letter
    {
        To = to,
        Template = template,
        Language = language,
        Values = new Dictionary<string, string>(values) { ["name"] = name, ["scheme"] = scheme },
    });
}
