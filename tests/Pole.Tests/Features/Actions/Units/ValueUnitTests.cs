using System.Net;
using Pole.App;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.Units;

/// <summary>What people write after a value, and what adds up.</summary>
public sealed class ValueUnitTests
{
    [Theory]
    [InlineData("t", "t")]
    [InlineData("Tonnes / an", "t par an")]
    [InlineData("tonnes par an", "t par an")]
    [InlineData("kT a year", "kt par an")]
    [InlineData("t éq. CO2/an", "t CO₂e par an")]
    [InlineData("tCO2e", "t CO₂e")]
    [InlineData("tonnes équivalent CO₂ par an", "t CO₂e par an")]
    [InlineData("m3", "m³")]
    [InlineData("mètres cubes/an", "m³ par an")]
    [InlineData("keur", "k€")]
    [InlineData("milliers d’euros", "k€")]
    [InlineData("M€", "M€")]
    [InlineData("MWh/an", "MWh par an")]
    [InlineData("jours", "j")]
    [InlineData("FTE", "ETP")]
    [InlineData("%", "%")]
    public void A_unit_is_read_by_its_usual_spellings(string typed, string name) => Assert.Equal(name, ValueUnits.Find(typed)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("boisseaux")]
    [InlineData("t par mois")]
    [InlineData("par an")]
    [InlineData("t/€")]
    public void What_is_no_unit_is_none(string typed) => Assert.Null(ValueUnits.Find(typed));

    [Fact]
    public void What_is_of_one_dimension_adds_up_to_the_last_digit_and_nothing_else_adds()
    {
        var (kilos, tonnes, kilotonnes) = (Unit("kg par an"), Unit("t par an"), Unit("kt par an"));

        Assert.Equal(12_400.001m, kilos.ToFirst(1) + tonnes.ToFirst(400) + kilotonnes.ToFirst(12));
        Assert.True(kilos.AddsTo(kilotonnes));
        Assert.All(new[] { "t", "t CO₂e par an", "m³ par an", "h", "j", "ETP" }, other => Assert.False(tonnes.AddsTo(Unit(other)), other));
        Assert.False(Unit("h").AddsTo(Unit("j")) || Unit("j").AddsTo(Unit("ETP")));
    }

    [Theory]
    [InlineData("t par an", 12_400, "12,4", "kt par an")]
    [InlineData("€ par an", 2_400_000, "2,4", "M€ par an")]
    [InlineData("€", 12_400, "12,4", "k€")]
    [InlineData("kg", 12_400, "12,4", "t")]
    [InlineData("t", 9_999, "9999", "t")]
    [InlineData("t", 12_345.6, "12345,6", "t")]
    [InlineData("j", 20_000, "20000", "j")]
    public void A_long_number_is_said_in_the_unit_in_which_it_reads_best_and_never_rounded(string unit, double value, string said, string better)
    {
        var (amount, read) = Unit(unit).Readably((decimal)value);

        Assert.Equal((said, better), (amount.ToString("0.###", System.Globalization.CultureInfo.GetCultureInfo("fr")), read.Name));
        Assert.Equal(Unit(unit).ToFirst((decimal)value), read.ToFirst(amount));
    }

    [Fact]
    public async Task An_unknown_unit_is_refused_at_its_field_with_those_that_are_known()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        Dictionary<string, string> Given(string unit) => Rencontres.With(
            ("Input.Results[0].Label", "Cartons"), ("Input.Results[0].Value", "12,4"), ("Input.Results[0].Unit", unit), ("do", "save"));

        var refused = await author.SubmitAsync(New, Given("boisseaux"), "action");
        var address = await author.DraftAsync(Given("kilotonnes/an"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Errors, e => e.Contains("« boisseaux »", StringComparison.Ordinal) || e.Contains("boisseaux", StringComparison.Ordinal) && e.Contains("kWh", StringComparison.Ordinal));
        Assert.Equal("boisseaux", refused.Page.QuerySelector("[name='Input.Results[0].Unit']")!.GetAttribute("value"));
        Assert.Equal("kt par an", (await app.ActionAtAsync(address)).Results.Single().Unit);
    }

    private static ValueUnit Unit(string name) => ValueUnits.Find(name)!;
}
