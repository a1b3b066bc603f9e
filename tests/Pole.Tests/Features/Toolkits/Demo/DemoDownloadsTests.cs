using System.Net;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Demo;

namespace Pole.Features.Toolkits.Demo;

public sealed class DemoDownloadsTests
{
    private const string Guide = "/outils/guide-flux-et-synergies/telecharger/1.2/guide-flux-et-synergies-1.2.txt";

    [Fact]
    public async Task The_demonstration_consultant_downloads_and_the_others_are_each_told_what_is_missing()
    {
        using var app = new PoleApp();
        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));

        var consultant = await SignInAsync(app, DemoPeople.Consultant);
        var sent = await consultant.SubmitAsync(Guide, new() { ["Input.Purpose"] = "Une bourse à Nantes", ["Input.Licence"] = "true" }, "telecharger");

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Contains("cap-cycle-conseil", sent.Message.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("dues", await MissingAsync(app, DemoPeople.Lapsed));
        Assert.Equal("accreditation", await MissingAsync(app, DemoPeople.Company));
        Assert.Equal("dues,accreditation", await MissingAsync(app, DemoPeople.NewRelay));
        Assert.Equal(1, (await consultant.OpenAsync("/espace/outils")).Page.QuerySelectorAll(".badge.success").Length);
    }

    [Fact]
    public async Task The_demonstration_shows_every_state_of_an_accreditation_and_a_queue_to_review()
    {
        using var app = new PoleApp();
        await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None));
        var today = Paris.Today(app.Clock);

        foreach (var type in new[] { "awareness-event", "interview", "flow-diagnosis" })
        {
            var relay = await app.WithAsync<AccreditationRegister, Outcome>(r => r.CoversAsync(DemoPeople.Relay.Id, DemoCast.Relay, type, today, CancellationToken.None));
            Assert.False(relay.Refused, type);
        }

        var newRelay = await app.WithAsync<AccreditationRegister, Outcome>(
            r => r.CoversAsync(DemoPeople.NewRelay.Id, DemoCast.NewRelay, "interview", today, CancellationToken.None));
        Assert.Equal("accreditation.none", newRelay.Refusal.Code);
        var reviewer = await SignInAsync(app, DemoPeople.Reviewer);
        foreach (var view in new[] { "a-examiner", "en-attente", "en-cours", "closes" })
        {
            Assert.NotEmpty((await reviewer.OpenAsync($"/admin/accreditations?etat={view}")).Page.QuerySelectorAll("tbody tr"));
        }

        var regions = (await app.Visit().OpenAsync("/annuaire")).Page.QuerySelectorAll(".facets dd");
        Assert.True(regions.Length >= 6, $"{regions.Length} regions");
    }

    private static async Task<string> MissingAsync(PoleApp app, DemoPerson person)
    {
        var page = await (await SignInAsync(app, person)).OpenAsync(Guide);
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        return string.Join(',', page.Page.QuerySelectorAll("[data-missing]").Select(e => e.GetAttribute("data-missing")));
    }

    private static async Task<Browser> SignInAsync(PoleApp app, DemoPerson person)
    {
        var browser = app.Visit();
        await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = person.Email, ["Input.Password"] = DemoTeller.Password });
        return browser;
    }
}
