using Pole.App;
using Pole.Features.Organisations;

namespace Pole.Features.Membership;

public sealed class MembershipStepsTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_member_area_proposes_to_join_then_to_pay_then_nothing()
    {
        var organisation = await app.OrganisationAsync("brume");
        await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var owner = await app.SignInAsync("brume@test.example");

        var stranger = await owner.OpenAsync("/espace");
        var unpaid = await app.MembershipAsync(organisation.Id, new(2026, 1, 1), new(2026, 12, 31), paid: false);
        var debtor = await owner.OpenAsync("/espace");
        await app.SaveAsync(db => Assert.False(db.Memberships.Single(m => m.Id == unpaid.Id).Paid(new(2026, 3, 2)).Refused));
        var member = await owner.OpenAsync("/espace");
        var relay = await (await app.SignInAsync("relais@test.example")).OpenAsync("/espace");

        Assert.Equal([("Demander l’adhésion", $"/espace/adhesion/demande?organisme={organisation.Id}")], Steps(stranger));
        Assert.Equal([("Régler la facture de cotisation", $"/espace/factures/{unpaid.InvoiceId}")], Steps(debtor));
        Assert.Empty(Steps(member));
        Assert.Empty(Steps(relay));
    }

    private static IEnumerable<(string Label, string? Path)> Steps(Answer page) =>
        page.Page.QuerySelectorAll("article.card p > a").Select(a => (a.TextContent, a.GetAttribute("href")));
}
