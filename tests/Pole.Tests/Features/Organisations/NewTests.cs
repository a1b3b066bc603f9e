using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;

namespace Pole.Features.Organisations;

public sealed class NewTests : IDisposable
{
    private const string Email = "zoe@atelier.example";
    private const string Address = "/espace/organisations/nouvelle";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_person_registers_an_organisation_with_a_siret_typed_with_or_without_spaces(bool spaced)
    {
        await app.AccountAsync(Email);
        var siret = TestSirets.Next();
        var browser = await app.SignInAsync(Email);

        var answer = await browser.SubmitAsync(Address, Fields(spaced ? siret.ToString() : siret.Digits));
        var page = await browser.FollowAsync(answer.Location!);

        var made = await app.ReadAsync(db => db.Organisations.SingleAsync());
        Assert.Equal(siret, made.Siret);
        Assert.Equal(SizeClass.Me, made.Size);
        Assert.Equal("84", made.Region);
        Assert.Equal("22.29A", made.Naf);
        Assert.Contains("Savons du Lac", page.Words);
        Assert.Contains("Auvergne-Rhône-Alpes", page.Words);
        Assert.Equal(PersonRole.Owner, await app.ReadAsync(db => db.OrganisationPeople.Select(p => p.Roles).SingleAsync()));
        Assert.Equal("organisation.created", await app.ReadAsync(db => db.Journal.Where(e => e.Subject == "Organisation").Select(e => e.What).SingleAsync()));
    }

    [Fact]
    public async Task A_siret_that_is_there_already_is_refused_at_its_field_without_naming_anyone()
    {
        var there = await app.OrganisationAsync("lac");
        await app.AccountAsync(Email);

        var answer = await (await app.SignInAsync(Email)).SubmitAsync(Address, Fields(there.Siret.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, error => error.Contains("déjà inscrit avec ce SIRET"));
        Assert.DoesNotContain("lac@test.example", answer.Text);
        Assert.DoesNotContain(there.Name, answer.Words);
        Assert.Equal(1, await app.ReadAsync(db => db.Organisations.CountAsync()));
    }

    [Fact]
    public async Task What_is_no_number_is_answered_with_what_is_asked_for_and_errors_come_in_the_order_of_the_form()
    {
        await app.AccountAsync(Email);

        var answer = await (await app.SignInAsync(Email)).SubmitAsync(
            Address, new(Fields("12")) { ["Input.Headcount"] = "une vingtaine", ["Input.Turnover"] = "3 M€", ["Input.Naf"] = "abc", ["Input.Town"] = "" });

        Assert.Equal(
            [
                "Un SIRET a quatorze chiffres, avec ou sans espaces.",
                "L’effectif est un nombre entier, à partir de zéro.",
                "Le chiffre d’affaires est un montant en euros, à partir de zéro.",
                "Un code NAF a quatre chiffres et une lettre, comme 22.29A.",
                "Indiquez la commune.",
            ],
            answer.Page.QuerySelectorAll(".error-summary li").Select(e => e.TextContent.Trim()));
        Assert.Equal("une vingtaine", answer.Page.QuerySelector("[name='Input.Headcount']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("un-secteur-invente")]
    public async Task A_sector_that_is_not_in_the_list_is_refused_at_its_field(string sector)
    {
        await app.AccountAsync(Email);

        var answer = await (await app.SignInAsync(Email)).SubmitAsync(Address, new(Fields(TestSirets.Next().Digits)) { ["Input.Sectors"] = sector });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Choisissez six secteurs au plus, dans la liste.", answer.Errors);
        Assert.Equal(0, await app.ReadAsync(db => db.Organisations.CountAsync()));
    }

    [Fact]
    public async Task The_same_siret_sent_twice_at_once_makes_one_organisation()
    {
        await app.AccountAsync(Email);
        var browsers = new[] { await app.SignInAsync(Email), await app.SignInAsync(Email), await app.SignInAsync(Email) };
        var pages = new List<Answer>();
        foreach (var browser in browsers)
        {
            pages.Add(await browser.OpenAsync(Address));
        }

        var siret = TestSirets.Next();
        var answers = await Task.WhenAll(browsers.Zip(pages, (browser, page) => browser.SubmitAsync(page, Address, Fields(siret.Digits))));

        Assert.Equal(1, answers.Count(answer => answer.IsRedirect));
        Assert.Equal(2, answers.Count(answer => answer.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(1, await app.ReadAsync(db => db.Organisations.CountAsync()));
    }

    [Theory]
    [InlineData("Input.Siret", "123 456 789 00012", "clé de contrôle")]
    [InlineData("Input.Siret", "12345", "quatorze chiffres")]
    [InlineData("Input.Siret", "", "SIRET")]
    [InlineData("Input.Name", "", "nom de l’organisme")]
    [InlineData("Input.Kind", "Funder", "type d’organisme")]
    [InlineData("Input.Kind", "Boulangerie", "ne convient pas")]
    [InlineData("Input.Headcount", "-3", "à partir de zéro")]
    [InlineData("Input.Headcount", "douze", "est un nombre entier")]
    [InlineData("Input.Turnover", "beaucoup", "est un montant en euros")]
    [InlineData("Input.PostalCode", "7300", "cinq chiffres")]
    [InlineData("Input.Departement", "99", "dans la liste")]
    [InlineData("Input.Departement", "", "Choisissez le département")]
    [InlineData("Input.Naf", "22A", "quatre chiffres et une lettre")]
    [InlineData("Input.Sectors", "sorcellerie", "dans la liste")]
    public async Task Bad_input_is_told_at_its_field_keeps_what_was_typed_and_changes_nothing(string field, string typed, string said)
    {
        await app.AccountAsync(Email);
        var fields = Fields(TestSirets.Next().ToString());
        fields[field] = typed;

        var answer = await (await app.SignInAsync(Email)).SubmitAsync(Address, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, error => error.Contains(said));
        Assert.Contains(said, answer.Page.GetElementById(field.Replace('.', '_') + "-error")?.TextContent ?? "");
        Assert.Equal("12 quai des Essais", answer.Page.QuerySelector("[name='Input.Street']")!.GetAttribute("value"));
        Assert.Equal(0, await app.ReadAsync(db => db.Organisations.CountAsync()));
    }

    [Fact]
    public async Task A_visitor_is_sent_to_sign_in()
    {
        var answer = await app.Visit().OpenAsync(Address);

        Assert.True(answer.IsRedirect);
        Assert.Contains("/compte/connexion?retour=%2Fespace%2Forganisations%2Fnouvelle", answer.Location);
    }

    [Fact]
    public async Task The_english_form_speaks_english()
    {
        await app.AccountAsync(Email);
        var browser = await app.SignInAsync(Email);
        var fields = Fields("123");

        var answer = await browser.SubmitAsync("/en" + Address, fields);

        Assert.Contains("Register an organisation", answer.Words);
        Assert.Contains("A SIRET has fourteen digits, with or without spaces.", answer.Errors);
    }

    private static Dictionary<string, string> Fields(string siret) => new()
    {
        ["Input.Siret"] = siret,
        ["Input.Kind"] = "Company",
        ["Input.Name"] = "Savons du Lac",
        ["Input.Headcount"] = "142",
        ["Input.Turnover"] = "18 400 000",
        ["Input.Naf"] = "2229a",
        ["Input.Street"] = "12 quai des Essais",
        ["Input.PostalCode"] = "73000",
        ["Input.Town"] = "Chambéry",
        ["Input.Departement"] = "73",
        ["Input.Sectors"] = "plastics",
    };
}
