using Pole.App;

namespace Pole.Features.Membership.Benefits;

public sealed class MemberReadingTests : IDisposable
{
    private const string KeptForMembers = "/ressources/grille-releve-de-flux";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_member_reads_to_the_end_and_others_see_what_is_missing()
    {
        var member = await app.OrganisationAsync("membre");
        await app.MembershipAsync(member.Id, new(2026, 1, 1), new(2026, 12, 31));
        var debtor = await app.OrganisationAsync("debiteur");
        await app.MembershipAsync(debtor.Id, new(2026, 1, 1), new(2026, 12, 31), paid: false);

        Assert.False(await IsKeptFromAsync(await app.SignInAsync("membre@test.example"), KeptForMembers));
        Assert.True(await IsKeptFromAsync(await app.SignInAsync("membre@test.example"), "/ressources/animer-une-bourse-deroule"));
        Assert.True(await IsKeptFromAsync(await app.SignInAsync("debiteur@test.example"), KeptForMembers));
        Assert.True(await IsKeptFromAsync(app.Visit(), KeptForMembers));
    }

    private static async Task<bool> IsKeptFromAsync(Browser browser, string address) =>
        (await browser.OpenAsync(address)).Words.Contains("Ce qui manque", StringComparison.Ordinal);
}
