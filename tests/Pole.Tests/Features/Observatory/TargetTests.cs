using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Content;

namespace Pole.Features.Observatory;

public sealed class TargetTests
{
    private static readonly Target[] Amiss =
    [
        new() { Value = 0, Year = 2026 },
        new() { Value = 5 },
        new() { Value = 5, Year = 1926 },
        new() { Value = 5, Year = 2026, Convention = "C-1", Funder = "ADEME", Until = new DateOnly(2026, 6, 30) },
        new() { Value = 5, Convention = "C-1", Until = new DateOnly(2026, 6, 30) },
        new() { Value = 5, Convention = "C-1", Funder = "ADEME" },
        new() { Value = 5, Year = 2026, Funder = "ADEME" },
    ];

    [Fact]
    public void A_target_that_nothing_can_be_held_against_is_a_fault() => Assert.All(Amiss, target => Assert.NotNull(target.Fault));

    [Fact]
    public void A_target_for_a_year_or_for_a_convention_is_in_order()
    {
        Assert.Null(new Target { Value = 5, Year = 2026, Region = "53", Territory = "Redon" }.Fault);
        Assert.Null(new Target { Value = 5, Convention = "C-1", Funder = "ADEME", Until = new DateOnly(2026, 6, 30) }.Fault);
    }

    [Fact]
    public void A_target_set_twice_and_a_wrong_one_are_told_with_their_place()
    {
        using var copy = new ContentCopy();
        const string Sheet = "indicators/actions-realisees.md";
        var text = File.ReadAllText(Path.Combine(copy.Root, Sheet));
        copy.Write(Sheet, text.Replace("targets:\n", "targets:\n  - {year: 2024, value: 99}\n  - {value: 3}\n", StringComparison.Ordinal));
        using var app = new PoleApp(settings: new() { ["Content:Root"] = copy.Root });

        var faults = app.Services.GetRequiredService<ContentStore>().Faults.Where(fault => fault.File.EndsWith("actions-realisees.md", StringComparison.Ordinal)).Select(fault => fault.Message).ToList();

        Assert.Contains(faults, fault => fault.Contains("cette cible est déjà fixée plus haut", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("une cible vaut pour une année", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_told_has_no_percentage()
    {
        var target = new Target { Value = 20, Year = 2026 };

        Assert.Null(new Attainment(target, Published.Of(3, Secrecy.Withheld)).Percent);
        Assert.False(new Attainment(target, Published.Of(30, Secrecy.Withheld)).IsReached);
        Assert.Equal(99, new Attainment(target, Published.Of(19.99m, Secrecy.Told)).Percent);
    }
}
