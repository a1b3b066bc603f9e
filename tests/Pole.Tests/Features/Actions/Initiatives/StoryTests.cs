using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Actions.Initiatives;

/// <summary>An initiative becomes the draft of a case study in one click, with what its approved actions brought.</summary>
public sealed class StoryTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData(SheetFormat.RegionalCollection)]
    [InlineData(SheetFormat.Optigede)]
    [InlineData(SheetFormat.CircularPortal)]
    [InlineData(SheetFormat.Other)]
    public async Task An_initiative_becomes_the_draft_of_a_case_study_in_each_form_of_sheet_once(object format)
    {
        var (_, carrier, address) = await OpenAsync();
        var key = SheetShape.KeyOf(format.ToString()!);
        var form = await carrier.OpenAsync(address);

        var first = await carrier.SubmitAsync(form, address, new() { ["format"] = key }, "fiche");
        var second = await carrier.SubmitAsync(form, address, new() { ["format"] = key }, "fiche");

        Assert.Matches("^/espace/contributions/[0-9a-f-]+/identite$", first.Location);
        Assert.Equal(first.Location, second.Location);
        var story = await StoryAsync();
        Assert.Equal("Synergies entre entreprises de l’Albigeois", story.Title);
        Assert.Contains($"format: {key}", SheetReader.Write(story.Answers, new(2026, 3, 1), new(2026, 3, 1), []).Text, StringComparison.Ordinal);
        Assert.Contains("Votre fiche retour d’expérience", (await carrier.OpenAsync(address)).Words, StringComparison.Ordinal);
        Assert.Contains("Fiche retour d’expérience commencée", (await carrier.OpenAsync(address)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R16_R17_what_it_says_is_carried_over_and_the_unexplained_part_with_it()
    {
        var (relay, carrier, address) = await OpenAsync(
            ("Input.Budget", "60000"), ("Input.Fundings[0].Funder", "ADEME"), ("Input.Fundings[0].Amount", "38000"), ("Input.Fundings[0].Convention", "Contrat d’objectifs 2018"),
            ("Input.Partners[0].Name", "Chambre de commerce du Tarn"), ("Input.Partners[0].Role", "Diagnostics"), ("Input.Governance", "Un comité deux fois l’an."));
        await carrier.AttachAsync(address, await app.DeliveredAsync(relay, new(2019, 5, 16), alter: a => a.Tell(4, "Bourse")));
        await carrier.AttachAsync(address, await app.DeliveredAsync(relay, new(2019, 6, 16), ActionStatus.Submitted, a => a.Tell(9, "Atelier")));

        await carrier.SubmitAsync(address, [], "fiche");

        var answers = (await StoryAsync()).Answers;
        Assert.Equal(("2018", "2021"), (answers.TextOf("case-study.started"), answers.TextOf("case-study.ended")));
        Assert.Equal("Synergies réalisées : 10, d’ici le 30 juin 2021 (atteint : 4)", answers.TextOf("case-study.objectives"));
        Assert.Equal(("Actions", "1"), (answers.Of("case-study.key-figures").Rows![0]["label"], answers.Of("case-study.key-figures").Rows![0]["value"]));
        Assert.Equal(4, answers.Of("case-study.synergies").Rows!.Count);
        Assert.Equal("2019-05-16", Assert.Single(answers.Of("case-study.steps").Rows!)["from"]);
        Assert.Equal("60000", answers.TextOf("case-study.funding.total"));
        Assert.Equal(("ADEME", "38000"), (answers.Of("case-study.funding.lines").Rows![0]["funder"], Assert.Single(answers.Of("case-study.funding.lines").Rows!)["amount"]));
        Assert.Equal(("Chambre de commerce du Tarn", "Diagnostics"), (answers.Of("case-study.governance.partners").Rows![0]["name"], answers.Of("case-study.governance.partners").Rows![0]["role"]));
        Assert.Equal("Un comité deux fois l’an.", answers.TextOf("case-study.governance.strategic"));
        var written = SheetReader.Write(answers, new(2026, 3, 1), new(2026, 3, 1), []).Text;
        Assert.Contains("60000", written.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task R13_a_synergy_stands_once_where_it_is_now_and_what_is_potential_stays_apart()
    {
        var (relay, carrier, address) = await OpenAsync();
        await carrier.AttachAsync(address, await app.DeliveredAsync(relay, new(2019, 5, 16), alter: a => a.Tell(("Cartons", SynergyState.Idea), ("Palettes", SynergyState.Study), ("Eaux", SynergyState.Running))));
        await carrier.AttachAsync(address, await app.DeliveredAsync(relay, new(2020, 5, 16), alter: a =>
        {
            a.Tell(("Cartons", SynergyState.Running), ("Vapeur", SynergyState.Dropped));
            a.Synergies.Add(new() { Title = "Bennes", Kind = SynergyKind.Mutualisation, Nature = SynergyNature.Equipment, State = SynergyState.Contracted, Position = 2, Gains = new() { Tonnes = 12_000 } });
        }));

        await carrier.SubmitAsync(address, [], "fiche");

        var answers = (await StoryAsync()).Answers;
        Assert.Equal(
            ["Cartons done", "Palettes identified", "Eaux done", "Bennes contracted"],
            answers.Of("case-study.synergies").Rows!.Select(row => $"{row["label"]} {row["state"]}"));
        Assert.Equal("potential", answers.Of("case-study.synergies").Rows![3]["gains.0.state"]);
        var figures = answers.Of("case-study.key-figures").Rows!.Where(row => row["unit"] == "synergies").ToList();
        Assert.Equal(["Synergies réalisées 2 ", "Synergies potentielles 2 potential"], figures.Select(row => $"{row["label"]} {row["value"]} {row.GetValueOrDefault("state")}"));
    }

    [Fact]
    public async Task No_company_is_named_be_it_partner_party_or_met()
    {
        var partner = await app.OrganisationAsync("fonderie");
        var (relay, carrier, address) = await OpenAsync(
            ("Input.Partners[0].Name", "Fonderie du Tarn"), ("Input.Partners[0].Siret", partner.Siret.Digits), ("Input.Partners[1].Name", "École des mines"));
        await carrier.AttachAsync(address, await app.DeliveredAsync(relay, new(2019, 5, 16), alter: a =>
        {
            a.Title = "Visite de la Cartonnerie Bel-Air";
            a.Deliverers = "Solène Kervadec";
            a.Companies.Add(new() { Name = "Cartonnerie Bel-Air" });
            a.Synergies.Add(new() { Title = "Cartons", Kind = SynergyKind.Substitution, Nature = SynergyNature.Material, State = SynergyState.Running, Parties = "Cartonnerie Bel-Air, Messagerie" });
        }));

        await carrier.SubmitAsync(address, [], "fiche");

        var json = (await StoryAsync()).Json;
        Assert.All(["Fonderie", "Bel-Air", "Messagerie", "Kervadec"], name => Assert.DoesNotContain(name, json, StringComparison.Ordinal));
        Assert.Equal(["École des mines", "Entreprises partenaires : 1"], (await StoryAsync()).Answers.Of("case-study.governance.partners").Rows!.Select(row => row["name"]));
    }

    [Fact]
    public async Task Only_its_carrier_tells_it()
    {
        var partner = await app.OrganisationAsync("allie", OrganisationKind.Intermediary);
        var (_, carrier, address) = await OpenAsync(("Input.Partners[0].Name", "Atelier allié"), ("Input.Partners[0].Siret", partner.Siret.Digits));
        var ally = await app.SignInAsync("allie@test.example");
        var own = await ally.OpenAsync(await ally.InitiativeAsync());
        own.Page.GetElementById("fiche")!.SetAttribute("action", address + "?handler=Story");

        Assert.Null((await ally.OpenAsync(address)).Page.GetElementById("fiche"));
        Assert.Equal(HttpStatusCode.NotFound, (await ally.SubmitAsync(own, address, [], "fiche")).Status);
        Assert.Equal(0, await app.ReadAsync(db => db.Contributions.CountAsync()));
        Assert.NotNull((await carrier.OpenAsync(address)).Page.GetElementById("fiche"));
    }

    private async Task<(Organisation Relay, Browser Carrier, string Initiative)> OpenAsync(params (string Field, string Value)[] fields)
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var carrier = await app.SignInAsync("relais@test.example");
        return (relay, carrier, await carrier.InitiativeAsync(fields));
    }

    private Task<Contribution> StoryAsync() => app.ReadAsync(db => db.Contributions.SingleAsync());
}
