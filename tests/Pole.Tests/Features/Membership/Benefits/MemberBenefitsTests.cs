using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Membership.Benefits;

public sealed class MemberBenefitsTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("2026-06-30", true, "Adhésion active au 30\u00A0juin 2026.")]
    [InlineData("2026-07-01", false, "L’adhésion s’est terminée le 30\u00A0juin 2026, avant le 1er\u00A0juillet 2026.")]
    [InlineData("2025-06-30", false, "L’adhésion commence le 1er\u00A0juillet 2025, après le 30\u00A0juin 2025.")]
    public async Task R1_benefits_are_judged_on_the_day_of_delivery(string day, bool holds, string reason)
    {
        var member = await MemberAsync();

        var answer = await AskAsync(member, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(new BenefitsAnswer(holds, reason), answer);
    }

    [Fact]
    public async Task R1_dues_that_are_not_paid_give_no_benefits()
    {
        var member = await MemberAsync(paid: false);

        var answer = await AskAsync(member, new(2026, 3, 10));

        Assert.Equal(new BenefitsAnswer(false, "La cotisation qui couvre le 10\u00A0mars 2026 n’est pas encore réglée."), answer);
    }

    [Fact]
    public async Task R1_a_membership_in_grace_keeps_its_own_days_and_gives_no_others()
    {
        var member = await MemberAsync(then: m => m.MoveByDate(new(2026, 7, 2), graceDays: 60));

        Assert.True((await AskAsync(member, new(2026, 6, 30))).Holds);
        Assert.False((await AskAsync(member, new(2026, 7, 1))).Holds);
    }

    [Fact]
    public async Task R1_a_stranger_is_told_that_there_is_no_membership()
    {
        var stranger = await app.OrganisationAsync("brume");

        Assert.Equal(new BenefitsAnswer(false, "L’organisme n’a pas d’adhésion au 10\u00A0mars 2026."), await AskAsync(stranger.Id, new(2026, 3, 10)));
    }

    private Task<BenefitsAnswer> AskAsync(Id<Organisation> organisation, DateOnly day) =>
        app.WithAsync<MemberBenefits, BenefitsAnswer>(benefits =>
        {
            System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("fr-FR");
            return benefits.HoldsOnAsync(organisation, day, CancellationToken.None);
        });

    private async Task<Id<Organisation>> MemberAsync(bool paid = true, Action<Membership>? then = null)
    {
        var organisation = await app.OrganisationAsync("brume");
        await app.MembershipAsync(organisation.Id, new(2025, 7, 1), new(2026, 6, 30), paid, then);
        return organisation.Id;
    }
}
