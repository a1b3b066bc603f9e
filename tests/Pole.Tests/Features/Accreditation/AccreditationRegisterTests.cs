using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Accreditation;

public sealed class AccreditationRegisterTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private readonly PoleApp _app = new();

    [Fact]
    public async Task R11_an_accreditation_that_covers_the_type_and_the_date_is_enough()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(organisation.Id);

        Assert.False((await CoversAsync(organisation, "awareness-event", Day)).Refused);
        Assert.False((await CoversAsync(organisation, "awareness-event", new(2026, 1, 1))).Refused);
        Assert.False((await CoversAsync(organisation, "awareness-event", new(2026, 12, 31))).Refused);
    }

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2027-01-01")]
    public async Task R11_a_day_outside_the_validity_is_refused_with_its_dates(string day)
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(organisation.Id);

        var outcome = await CoversAsync(organisation, "awareness-event", DateOnly.ParseExact(day, "O", null));

        Assert.Equal("accreditation.date", outcome.Refusal.Code);
        Assert.Contains((object)new DateOnly(2026, 1, 1), outcome.Refusal.Arguments);
        Assert.Contains((object)new DateOnly(2026, 12, 31), outcome.Refusal.Arguments);
    }

    [Fact]
    public async Task R11_a_type_that_the_scheme_does_not_cover_is_refused_and_named()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(organisation.Id);

        var outcome = await CoversAsync(organisation, "flow-diagnosis", Day);

        Assert.Equal("accreditation.type", outcome.Refusal.Code);
        Assert.Equal("Diagnostic de flux", outcome.Refusal.Arguments[0]);
    }

    [Fact]
    public async Task R11_without_accreditation_the_refusal_says_whether_one_is_on_its_way()
    {
        var none = await _app.OrganisationAsync("sans", OrganisationKind.Intermediary);
        var waiting = await _app.OrganisationAsync("attente", OrganisationKind.Intermediary);
        await _app.ApplicationAsync(waiting.Id);

        Assert.Equal("accreditation.none", (await CoversAsync(none, "awareness-event", Day)).Refusal.Code);
        Assert.Equal("accreditation.not-yet", (await CoversAsync(waiting, "awareness-event", Day)).Refusal.Code);
    }

    [Fact]
    public async Task R11_an_accreditation_counts_only_for_the_organisation_that_it_was_granted_for()
    {
        var mine = await _app.OrganisationAsync("mien", OrganisationKind.Intermediary);
        var other = await _app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(mine.Id);
        var person = await _app.OwnerAsync(mine.Id);

        var outcome = await _app.WithAsync<AccreditationRegister, Outcome>(
            register => register.CoversAsync(person, other.Id, "awareness-event", Day, CancellationToken.None));

        Assert.Equal("accreditation.none", outcome.Refusal.Code);
    }

    [Fact]
    public async Task R11_what_is_done_while_suspended_is_refused_also_after_it_was_taken_up_again()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(organisation.Id, then: a =>
        {
            Assert.False(a.Suspend(new(2026, 2, 1)).Refused);
            Assert.False(a.Resume(new(2026, 3, 1)).Refused);
        });

        Assert.False((await CoversAsync(organisation, "awareness-event", new(2026, 1, 31))).Refused);
        Assert.Equal("accreditation.suspended", (await CoversAsync(organisation, "awareness-event", new(2026, 2, 1))).Refusal.Code);
        Assert.Equal("accreditation.suspended", (await CoversAsync(organisation, "awareness-event", new(2026, 2, 28))).Refusal.Code);
        Assert.False((await CoversAsync(organisation, "awareness-event", new(2026, 3, 1))).Refused);
    }

    [Fact]
    public async Task R11_a_withdrawal_leaves_what_came_before_it()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(organisation.Id, then: a => Assert.False(a.Withdraw(new(2026, 2, 1)).Refused));

        Assert.False((await CoversAsync(organisation, "awareness-event", new(2026, 1, 31))).Refused);
        Assert.Equal("accreditation.withdrawn", (await CoversAsync(organisation, "awareness-event", new(2026, 2, 1))).Refusal.Code);
    }

    [Fact]
    public async Task R9_the_toolkit_must_be_of_the_scheme_and_the_day_in_its_dates()
    {
        var organisation = await _app.OrganisationAsync("conseil", OrganisationKind.ConsultingFirm);
        await _app.AccreditationAsync(organisation.Id);

        Assert.False((await HoldsAsync(organisation, "kit-sensibilisation-cycle-de-vie", Day)).Refused);
        Assert.Equal("accreditation.toolkit", (await HoldsAsync(organisation, "guide-flux-et-synergies", Day)).Refusal.Code);
        Assert.Equal("accreditation.date", (await HoldsAsync(organisation, "kit-sensibilisation-cycle-de-vie", new(2027, 1, 1))).Refusal.Code);
    }

    [Fact]
    public async Task An_organisation_is_accredited_on_the_days_that_one_of_its_people_is()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        await _app.AccreditationAsync(organisation.Id, then: a => Assert.False(a.Suspend(new(2026, 6, 1)).Refused));

        Assert.True(await IsAccreditedAsync(organisation, Day));
        Assert.False(await IsAccreditedAsync(organisation, new(2026, 6, 1)));
        Assert.False(await IsAccreditedAsync(organisation, new(2027, 1, 1)));
    }

    public void Dispose() => _app.Dispose();

    private async Task<Outcome> CoversAsync(Organisation organisation, string type, DateOnly day)
    {
        var person = await _app.OwnerAsync(organisation.Id);
        return await _app.WithAsync<AccreditationRegister, Outcome>(
            register => register.CoversAsync(person, organisation.Id, type, day, CancellationToken.None));
    }

    private async Task<Outcome> HoldsAsync(Organisation organisation, string toolkit, DateOnly day)
    {
        var person = await _app.OwnerAsync(organisation.Id);
        return await _app.WithAsync<AccreditationRegister, Outcome>(
            register => register.HoldsToolkitAsync(person, organisation.Id, toolkit, day, CancellationToken.None));
    }

    private Task<bool> IsAccreditedAsync(Organisation organisation, DateOnly day) =>
        _app.WithAsync<AccreditationRegister, bool>(register => register.IsAccreditedAsync(organisation.Id, day, CancellationToken.None));
}
