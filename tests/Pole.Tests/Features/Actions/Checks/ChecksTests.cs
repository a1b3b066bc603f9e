using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Checks;

/// <summary>R12, check by check, on the thing itself.</summary>
public sealed class ChecksTests
{
    /// <summary>Nothing stands around the action.</summary>
    internal static readonly Surroundings Alone = new([], [], [], TypeFigures.Unknown);

    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void R12_a_sound_action_has_no_findings()
    {
        IActionCheck[] all =
        [
            new CompletenessCheck(), new DateOrderCheck(), new FutureDateCheck(), new FunnelCheck(), new NoCompanyCheck(), new HoursCheck(),
            new FundingCheck(), new ValueBoundsCheck(), new SynergyWordsCheck(), new MissingEvidenceCheck(), new DuplicateCheck(), new OutlierCheck(),
            new SharedEvidenceCheck(), new ValidityCheck(), new FiguresInWordsCheck(), new LorryTripsCheck(), new PotentialGainsCheck(), new PeopleCheck(),
            new HoursTotalCheck(), new MarkCheck(), new FollowedSynergyCheck(),
        ];

        Assert.Equal(typeof(IActionCheck).Assembly.GetTypes().Count(t => t.IsClass && t.IsAssignableTo(typeof(IActionCheck))), all.Length);
        Assert.Empty(all.SelectMany(check => check.Look(new(Sound(), Today, Alone))));
    }

    [Fact]
    public void R12_what_is_not_said_is_missed()
    {
        var empty = Sound(a => (a.Title, a.Type, a.FirstDay, a.LastDay, a.Departement, a.Summary) = ("", null, null, null, "", ""));

        Assert.Equal(["Title", "Type", "FirstDay", "Departement"], Found<CompletenessCheck>(empty).Where(f => f.Severity == Severity.Error).Select(f => f.Field));
        Assert.Contains(Found<CompletenessCheck>(empty), f => f is { Severity: Severity.Warning, Field: "Summary" });
    }

    [Fact]
    public void R12_missing_evidence_is_an_error() =>
        Assert.Equal(Severity.Error, Assert.Single(Found<MissingEvidenceCheck>(Sound(a => a.Evidence.Clear()))).Severity);

    [Theory]
    [InlineData(60, 61, 15, "Interviewed")]
    [InlineData(60, 30, 31, "Present")]
    [InlineData(10, null, 11, "Present")]
    public void R12_a_funnel_that_grows_is_an_error(int approached, int? interviewed, int present, string field)
    {
        var finding = Assert.Single(Found<FunnelCheck>(Sound(a => (a.Approached, a.Interviewed, a.Present) = (approached, interviewed, present))));

        Assert.Equal((Severity.Error, field), (finding.Severity, finding.Field));
    }

    [Fact]
    public void R12_equal_steps_of_the_funnel_are_sound() =>
        Assert.Empty(Found<FunnelCheck>(Sound(a => (a.Approached, a.Interviewed, a.Present) = (15, 15, 15))));

    [Fact]
    public void R12_hours_out_of_bounds()
    {
        Assert.Equal("Times[0].Task", Assert.Single(Found<CompletenessCheck>(Sound(a => a.Times.Clear()))).Field);
        Assert.Equal(Severity.Error, Assert.Single(Found<HoursCheck>(Sound(a => a.Times[0].Hundredths = 0))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Found<HoursCheck>(Sound(a => a.Times[0].Hundredths = 200_01))).Severity);
        Assert.Contains(Found<HoursCheck>(Sound(a => a.Times[0].Hundredths = 1607_01)), f => f.Severity == Severity.Error);
        Assert.Empty(Found<HoursCheck>(Sound(a => (a.Times[0].Hundredths, a.Times[0].Unit) = (400_00, TimeUnit.Day))));
    }

    [Fact]
    public void R12_funding_above_costs_is_an_error()
    {
        Assert.Empty(Found<FundingCheck>(Sound(a => a.Fundings[0].Cents = 1000_00)));
        Assert.Equal(Severity.Error, Assert.Single(Found<FundingCheck>(Sound(a => a.Fundings[0].Cents = 1000_01))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Found<FundingCheck>(Sound(a => a.CostCents = null))).Severity);
    }

    [Fact]
    public void R12_funding_that_does_not_close_is_said()
    {
        var finding = Assert.Single(Found<FundingCheck>(Sound(a => a.Fundings[0].Cents = 600_00)));

        Assert.Equal((Severity.Information, "Cost"), (finding.Severity, finding.Field));
        Assert.Equal(new Money(400_00), finding.Arguments[0]);
    }

    [Fact]
    public void R12_the_last_day_does_not_come_before_the_first()
    {
        Assert.Equal(Severity.Error, Assert.Single(Found<DateOrderCheck>(Sound(a => a.LastDay = new(2026, 1, 31)))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Found<DateOrderCheck>(Sound(a => a.FirstDay = new(2025, 1, 31)))).Severity);
    }

    [Fact]
    public void R12_what_has_not_happened_yet_is_an_error()
    {
        Assert.Empty(Found<FutureDateCheck>(Sound(a => a.LastDay = Today)));
        Assert.Equal("LastDay", Assert.Single(Found<FutureDateCheck>(Sound(a => a.LastDay = Today.AddDays(1)))).Field);
        Assert.Equal("FirstDay", Assert.Single(Found<FutureDateCheck>(Sound(a => (a.FirstDay, a.LastDay) = (Today.AddDays(1), Today.AddDays(2))))).Field);
    }

    [Fact]
    public void R12_a_likely_duplicate_is_a_warning()
    {
        Sibling twin = new("A-2026-0002", true, "ALBI");
        var (elsewhere, theirs) = (twin with { Territory = "Castres" }, twin with { IsOurs = false });

        Assert.Contains("A-2026-0002", Assert.Single(new DuplicateCheck().Look(new(Sound(), Today, Alone with { Siblings = [twin, elsewhere] }))).Arguments);
        Assert.Empty(Assert.Single(new DuplicateCheck().Look(new(Sound(), Today, Alone with { Siblings = [theirs] }))).Arguments);
        Assert.Contains("A-2026-0002", Assert.Single(new DuplicateCheck().Look(new(Sound(), Today, Alone with { Siblings = [theirs] }) { IsForReview = true })).Arguments);
    }

    [Fact]
    public void R12_values_out_of_bounds()
    {
        Assert.Equal(Severity.Error, Assert.Single(Found<ValueBoundsCheck>(Sound(a => a.FirstDay = new(206, 2, 1)))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Found<ValueBoundsCheck>(Sound(a => a.Approached = 60_000))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Found<ValueBoundsCheck>(Sound(a => a.Participants = 60_000))).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Found<ValueBoundsCheck>(Sound(a => a.Results[0].Unit = ""))).Severity);
    }

    [Fact]
    public void R12_no_company_reached_is_a_warning()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Found<CompletenessCheck>(Sound(a =>
        {
            a.Companies.Clear();
            a.Present = 0;
        }))).Severity);
        Assert.Empty(Found<CompletenessCheck>(Sound(a => a.Companies.Clear())));
        Assert.Equal(Severity.Warning, Assert.Single(Found<NoCompanyCheck>(Sound(a => a.Companies.Add(new ActionCompany { Name = "FONDERIE" })))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Found<NoCompanyCheck>(Sound(a => a.Present = 0))).Severity);
    }

    [Theory]
    [InlineData("La synergie est désormais en place.", nameof(SynergyState.Contracted), 1)]
    [InlineData("Deux synergies ont été réalisées.", nameof(SynergyState.Study), 1)]
    [InlineData("La synergie est désormais en place.", nameof(SynergyState.Running), 0)]
    [InlineData("L’atelier est réalisé. Une synergie est à l’étude.", nameof(SynergyState.Study), 0)]
    public void R13_words_that_speak_of_a_done_synergy_while_its_state_is_potential(string told, string state, int findings) =>
        Assert.Equal(findings, Found<SynergyWordsCheck>(Sound(a => (a.Summary, a.Synergies[0].State) = (told, Enum.Parse<SynergyState>(state)))).Count());

    internal static IEnumerable<Finding> Found<T>(Action action)
        where T : IActionCheck, new() => new T().Look(new(action, Today, Alone));

    internal static Action Sound(System.Action<Action>? then = null)
    {
        var action = new Action
        {
            Reference = "A-2026-0001",
            OrganisationId = Id<Organisation>.New(),
            AuthorId = Id<Account>.New(),
            Operator = ActionOperator.ThirdParty,
            Title = "Matinée cycle de vie",
            Type = ActionType.AwarenessEvent,
            FirstDay = new(2026, 2, 1),
            LastDay = new(2026, 2, 2),
            Territory = "Albi",
            Departement = "81",
            Region = "76",
            Approached = 60,
            Interviewed = 30,
            Present = 15,
            Participants = 20,
            Summary = "Une matinée.",
            CostCents = 1000_00,
            CreatedAt = new(2026, 2, 3, 9, 0, 0, TimeSpan.Zero),
        };
        action.Times.Add(new ActionTime { Task = "Animation", Hundredths = 5_00, Unit = TimeUnit.Hour });
        action.Fundings.Add(new ActionFunding { Funder = "ADEME", Convention = "2026-1", Cents = 1000_00 });
        action.Results.Add(new ActionResult { Label = "Cartons réemployés", Thousandths = 1_500, Unit = "t par an", Quality = ValueQuality.Declared });
        action.Synergies.Add(new ActionSynergy { Title = "Cartons", Kind = SynergyKind.Substitution, Nature = SynergyNature.Material, State = SynergyState.Study });
        action.Companies.Add(new ActionCompany { Name = "Fonderie" });
        action.Evidence.Add(new ActionEvidence { FileId = Id<Platform.Files.StoredFile>.New(), Kind = EvidenceKind.AttendanceSheet });
        then?.Invoke(action);
        return action;
    }
}
