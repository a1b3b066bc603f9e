using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using static Pole.Features.Accounts.RegistrationsOfTests;

namespace Pole.Features.Accounts;

public sealed class RegisterTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task All_that_is_to_mend_is_said_at_once_and_what_was_typed_stays()
    {
        var refused = await app.Visit().SubmitAsync("/compte/inscription", new() { ["Input.Name"] = "Zoé", ["Input.Email"] = "pas-une-adresse", ["Input.Password"] = "court" });

        Assert.Contains(refused.Errors, e => e.Contains("nom@domaine.fr"));
        Assert.Contains(refused.Errors, e => e.Contains("douze caractères"));
        Assert.Equal("Zoé", refused.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        Assert.Equal("pas-une-adresse", refused.Page.QuerySelector("[name='Input.Email']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Registering_a_known_address_answers_the_same_and_writes_to_its_owner()
    {
        await app.AccountAsync(Email);

        var known = await app.Visit().RegisterAsync("attaquant-très-malin-dans-la-nuit");
        var unknown = await app.Visit().RegisterAsync(email: "nouvelle@atelier.example");

        Assert.Equal(unknown.Status, known.Status);
        Assert.Equal(unknown.Location, known.Location);
        Assert.Equal("account-exists", Assert.Single(await app.LettersToAsync(Email)).Template);
        Assert.True((await app.Visit().TryToSignInAsync()).IsRedirect);
    }

    [Theory]
    [InlineData("court", "douze caractères")]
    [InlineData("passwordpassword", "mot de passe courant")]
    [InlineData("azertyuiopazertyuiop", "")]
    [InlineData("Zoé Lamartine 12", "mot")]
    public async Task A_password_that_is_easily_guessed_is_refused_with_advice(string password, string advice)
    {
        var answer = await app.Visit().RegisterAsync(password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, error => error.Contains(advice));
        Assert.Equal(0, await app.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task Bad_input_is_told_at_its_field_and_stays_typed_but_for_the_password()
    {
        var answer = await app.Visit().SubmitAsync("/compte/inscription", new()
        {
            ["Input.Name"] = "Zoé Lamartine",
            ["Input.Email"] = "zoe arobase atelier",
            ["Input.Password"] = PoleApp.Password,
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Cette adresse n’a pas la forme nom@domaine.fr.", answer.Errors);
        Assert.Equal("zoe arobase atelier", answer.Page.QuerySelector("[name='Input.Email']")!.GetAttribute("value"));
        Assert.DoesNotContain(PoleApp.Password, answer.Text);
    }

    [Fact]
    public async Task Whoever_registers_on_the_english_pages_gets_english_letters()
    {
        var answer = await app.Visit().SubmitAsync("/en/compte/inscription", new()
        {
            ["Input.Name"] = "Zoe Lamartine",
            ["Input.Email"] = Email,
            ["Input.Password"] = PoleApp.Password,
        });

        Assert.Equal("/en/compte/courrier-envoye?pour=inscription", answer.Location);
        Assert.Equal("en", Assert.Single(await app.LettersToAsync(Email)).Language);
        Assert.StartsWith("/en/compte/confirmation", await app.LinkInAsync(Email, "confirm-account"));
        Assert.Contains("Create an account", (await app.Visit().OpenAsync("/en/compte/inscription")).Words);
    }

    [Fact]
    public async Task A_faulty_address_is_refused_in_the_language_of_the_page()
    {
        var answer = await app.Visit().SubmitAsync("/en/compte/inscription", new()
        {
            ["Input.Name"] = "Zoe Lamartine",
            ["Input.Email"] = "zoe at the workshop",
            ["Input.Password"] = PoleApp.Password,
        });

        Assert.Contains("This address does not look like name@domain.com.", answer.Errors);
    }

    [Fact]
    public async Task Links_in_letters_lead_to_the_address_of_the_settings()
    {
        using var elsewhere = new PoleApp(settings: new() { ["Site:BaseUrl"] = "https://pole.example" });
        await elsewhere.Visit().RegisterAsync();

        Assert.Contains("https://pole.example/compte/confirmation", Assert.Single(await elsewhere.LettersToAsync(Email)).Values);
    }

    [Fact]
    public async Task A_mailbox_cannot_be_flooded()
    {
        await app.Visit().RegisterAsync();
        for (var i = 0; i < 8; i++)
        {
            await app.Visit().SubmitAsync("/compte/confirmation/renvoi", new() { ["Input.Email"] = Email });
        }

        Assert.Equal(AccountLetters.MostAnHour, (await app.LettersToAsync(Email)).Count);
    }

    [Fact]
    public async Task Two_registrations_of_one_address_at_once_make_one_account()
    {
        var browsers = Enumerable.Range(0, 4).Select(_ => app.Visit()).ToList();
        var pages = new List<Answer>();
        foreach (var browser in browsers)
        {
            pages.Add(await browser.OpenAsync("/compte/inscription"));
        }

        var answers = await Task.WhenAll(browsers.Zip(pages, (browser, page) => browser.SubmitAsync(page, "/compte/inscription", Registration())));

        Assert.All(answers, answer => Assert.Equal("/compte/courrier-envoye?pour=inscription", answer.Location));
        Assert.Equal(1, await app.ReadAsync(db => db.Users.CountAsync()));
    }
}
