using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Accreditation.Upkeep;

public sealed class UpkeepTests : IDisposable
{
    private readonly PoleApp _app = new();

    [Fact]
    public async Task Each_letter_before_a_last_day_is_written_once()
    {
        await HeldAsync(new(new(2024, 7, 1), new(2027, 6, 30)));
        var written = new List<int>();

        // The second year ends on 30 June 2026, and the refresher was due on 1 July 2026.
        foreach (var day in new[] { "2026-03-31", "2026-04-01", "2026-04-02", "2026-05-31", "2026-06-01", "2026-06-23", "2026-06-30" })
        {
            _app.Clock.Set(Paris.At(DateOnly.ParseExact(day, "O", null), new(8, 0)));
            await _app.RunJobAsync<WarnOfUpkeep>();
            await _app.RunJobAsync<WarnOfUpkeep>();
            written.Add(await _app.ReadAsync(db => db.Outbox.CountAsync(l => l.Template == "accreditation-upkeep")));
        }

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], written);
    }

    [Fact]
    public async Task Only_approved_actions_that_are_good_enough_and_covered_count()
    {
        var accreditation = await HeldAsync(new(new(2025, 7, 1), new(2028, 6, 30)));
        await DeedAsync(accreditation, new(2025, 9, 1));
        await DeedAsync(accreditation, new(2025, 6, 30));
        await DeedAsync(accreditation, new(2025, 10, 1), type: ActionType.FlowDiagnosis);
        await DeedAsync(accreditation, new(2025, 11, 1), approve: false);
        await DeedAsync(accreditation, new(2025, 12, 1), mark: 50);

        var state = await StateAsync(accreditation);

        Assert.Equal((2, 1, 1, false), (state.Asked, state.Done, state.TooWeak, state.HasActions));
        Assert.Equal(new Period(new(2025, 7, 1), new(2026, 6, 30)), state.Year);
    }

    [Fact]
    public async Task The_person_sees_a_ring_and_the_officer_a_list_and_a_refresher_moves_the_day()
    {
        var accreditation = await HeldAsync(new(new(2024, 1, 1), new(2026, 12, 31)));
        await _app.AccountAsync("reviewer@test.example", StaffRole.AccreditationOfficer);
        var officer = await _app.SignInAsync("reviewer@test.example");
        var person = await _app.SignInAsync("relais@test.example");

        var ring = await person.OpenAsync($"/relais/accreditations/{accreditation.Id}");
        var late = await officer.OpenAsync("/admin/accreditations/entretien");
        var early = await officer.SubmitAsync($"/admin/accreditations/{accreditation.Id}", new() { ["Input.RefresherDay"] = "2023-12-31" });
        await officer.SubmitAsync($"/admin/accreditations/{accreditation.Id}", new() { ["Input.RefresherDay"] = "2026-02-02" });
        var after = await officer.OpenAsync("/admin/accreditations/entretien");

        Assert.NotNull(ring.Page.QuerySelector("svg.ring[aria-label='0 actions sur 2']"));
        Assert.Contains("en retard depuis le 1", late.Words);
        Assert.Contains("depuis le début de l’accréditation", early.Words);
        Assert.DoesNotContain("en retard", after.Words);
        Assert.Contains("avec le renouvellement", after.Words);
    }

    [Fact]
    public async Task A_renewal_under_way_is_not_asked_for_again()
    {
        var accreditation = await HeldAsync(new(new(2023, 3, 20), new(2026, 3, 19)));
        await _app.ApplicationAsync(accreditation.OrganisationId);

        await _app.RunJobAsync<WarnOfUpkeep>();

        Assert.DoesNotContain(UpkeepDuty.Renewal, await _app.ReadAsync(db => db.AccreditationWarnings.Select(w => w.Duty).ToListAsync()));
    }

    [Theory]
    [InlineData(1, null, 100)]
    [InlineData(3, null, 50)]
    [InlineData(1, 400, 90)]
    [InlineData(9, 0, 0)]
    public void Quality_is_the_mean_of_what_is_known(int version, int? mark, int quality) =>
        Assert.Equal(quality, ActionsForUpkeep.QualityOf(version, mark));

    public void Dispose() => _app.Dispose();

    private async Task<Accreditation> HeldAsync(Period validity)
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        return await _app.AccreditationAsync(organisation.Id, validity: validity);
    }

    private async Task<UpkeepState> StateAsync(Accreditation it) =>
        (await _app.WithAsync<UpkeepBook, UpkeepState?>(book => book.OfAsync(it, CancellationToken.None)))!;

    private Task DeedAsync(Accreditation it, DateOnly day, ActionType type = ActionType.Workshop, bool approve = true, int? mark = null) => _app.SaveAsync(db =>
    {
        var action = new Action
        {
            Reference = $"A-{day:yyyyMMdd}",
            OrganisationId = it.OrganisationId,
            AuthorId = it.PersonId,
            Operator = ActionOperator.ThirdParty,
            Title = "Atelier",
            Type = type,
            FirstDay = day,
            LastDay = day,
            CreatedAt = _app.Clock.GetUtcNow(),
            MarkHundredths = mark,
        };
        Assert.False(action.Submit(_app.Clock.GetUtcNow()).Refused);
        if (approve)
        {
            Assert.False(action.Approve(_app.Clock.GetUtcNow()).Refused);
        }

        db.Actions.Add(action);
    });
}
