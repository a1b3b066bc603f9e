using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Identity;
using Pole.Platform.Search;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary>What a signed-in person is given from the page that is kept for everybody, and what never.</summary>
public sealed partial class AnswerPeopleTests : IDisposable
{
    private const string Email = "zoe@atelier.example";
    private const string Page = "/mission";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task A_person_is_given_what_is_kept_with_their_own_part_in_its_place(string coding)
    {
        await app.AccountAsync(Email);
        var browser = await app.SignInAsync(Email);
        var made = (await browser.OpenAsync(Page)).Text;
        Keep(await app.AskAsync(Page), "<body", "<body data-kept");

        using var ask = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { { "Accept-Encoding", coding } } };
        var answer = await browser.Http.SendAsync(ask);
        var given = await Answers.UnpackedAsync(answer);

        Assert.Equal(WithoutToken(made), WithoutToken(given.Replace(" data-kept", "", StringComparison.Ordinal)));
        Assert.Contains("data-kept", given, StringComparison.Ordinal);
        Assert.Contains("Votre espace", given, StringComparison.Ordinal);
        Assert.DoesNotContain("/compte/connexion", given, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
    }

    /// <summary>Each page, made for a person, and again once visitors have had it kept: it says the same, but for the token of its form.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_says_less_or_more_to_a_person_because_visitors_have_it_kept(bool isEditor)
    {
        await app.AccountAsync(Email, isEditor ? [StaffRole.Editor] : []);
        await app.Services.GetRequiredService<SearchIndexer>().Ready;
        var browser = await app.SignInAsync(Email);
        string[] pages =
        [
            "/", Page, "/en/mission", "/services", "/agenda", "/ressources", "/ressources?q=acv", "/ressources/grille-releve-de-flux", "/ressources/animer-une-bourse-deroule",
            "/ressources/lire-une-acv", "/recherche?q=grille", "/observatoire", "/annuaire", "/outils", "/plan-du-site", "/carte", "/aide", "/sobriete", "/donnees-ouvertes",
            "/feed.atom",
        ];
        foreach (var page in pages)
        {
            var made = await browser.OpenAsync(page);
            await app.AskAsync(page);
            var visitors = await app.AskAsync(page);

            var given = await browser.OpenAsync(page);

            Assert.True(made.Status == given.Status, $"{page}: {made.Status}, {given.Status}");
            Assert.True(WithoutToken(made.Text) == WithoutToken(given.Text), $"{page} says something else once it is kept.");
            Assert.DoesNotContain(OwnPart.Mark, given.Text + await Answers.UnpackedAsync(visitors), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Page, true)]
    [InlineData("/services", true)]
    [InlineData("/agenda", true)]
    [InlineData("/ressources/grille-releve-de-flux", false)]
    [InlineData("/recherche?q=grille", false)]
    public async Task What_asked_who_the_reader_is_is_nobody_elses(string page, bool isOfAnyone)
    {
        await app.Services.GetRequiredService<SearchIndexer>().Ready;
        await app.AskAsync(page);
        await app.AskAsync(page);

        Assert.Equal(isOfAnyone, Kept(page).IsOfAnyone);
    }

    [Fact]
    public async Task The_form_in_the_own_part_signs_out_and_the_old_cookie_is_a_visitors_at_once()
    {
        await app.AccountAsync(Email);
        await app.AskAsync(Page);
        var browser = app.Visit();
        var signedIn = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = Email, ["Input.Password"] = PoleApp.Password });
        var cookie = signedIn.Message.Headers.GetValues("Set-Cookie").First(c => c.StartsWith(IdentityRoom.SessionCookie, StringComparison.Ordinal)).Split(';')[0];
        Assert.Contains("Votre espace", await OpenWithAsync(cookie), StringComparison.Ordinal);

        var left = await browser.SubmitAsync(Page, [], form: "/compte/deconnexion");

        Assert.True(left.IsRedirect || left.Status == HttpStatusCode.OK);
        var after = await OpenWithAsync(cookie);
        Assert.DoesNotContain("Votre espace", after, StringComparison.Ordinal);
        Assert.Contains("Se connecter", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ended_from_elsewhere_is_a_visitors_at_once()
    {
        var account = await app.AccountAsync(Email);
        await app.AskAsync(Page);
        var browser = await app.SignInAsync(Email);
        Assert.Contains("Votre espace", (await browser.OpenAsync(Page)).Text, StringComparison.Ordinal);

        await app.WithAsync<OpenSessions, bool>(async sessions =>
        {
            await sessions.EndAllAsync(account.Id, CancellationToken.None);
            return true;
        });

        Assert.DoesNotContain("Votre espace", (await browser.OpenAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_something_to_be_told_is_told_it()
    {
        await app.AccountAsync(Email);
        var browser = await app.SignInAsync(Email);
        Keep(await app.AskAsync(Page), "<body", "<body data-kept");

        using var ask = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { { "Cookie", Telling.Cookie + "=x" } } };

        Assert.DoesNotContain("data-kept", await (await browser.Http.SendAsync(ask)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_marks_are_cut_out_and_what_stood_between_them_is_known()
    {
        var (page, own) = OwnPart.Cut(Encoding.UTF8.GetBytes($"é{OwnPart.Mark}moi{OwnPart.Mark}à"));

        Assert.Equal("émoià", Encoding.UTF8.GetString(page));
        Assert.Equal(new OwnPart(2, 3), own);
        Assert.Equal(("sans", null), (Encoding.UTF8.GetString(OwnPart.Cut("sans"u8).Page), OwnPart.Cut("sans"u8).Own));
    }

    private KeptPage Kept(string address)
    {
        var parts = address.Split('?');
        return app.Services.GetRequiredService<KeptPages>().Find(new("", parts[0], parts.Length > 1 ? "?" + parts[1] : ""))!;
    }

    /// <summary>Puts a page into the memory that says where it came from.</summary>
    private void Keep(HttpResponseMessage asked, string words, string changed)
    {
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        var kept = Kept(Page);
        var text = Encoding.UTF8.GetString(kept.Plain.Span);
        Assert.True(text.IndexOf(words, StringComparison.Ordinal) < kept.Own!.Value.Start);
        app.Services.GetRequiredService<KeptPages>().Keep(new(kept.Key, kept.Made, kept.Headers, Encoding.UTF8.GetBytes(text.Replace(words, changed, StringComparison.Ordinal)))
        {
            Readings = [],
            Edition = app.Services.GetRequiredService<Editions>().Current,
            IsOfAnyone = kept.IsOfAnyone,
            Own = kept.Own.Value with { Start = kept.Own.Value.Start + changed.Length - words.Length },
        });
    }

    private async Task<string> OpenWithAsync(string cookie)
    {
        var http = app.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost"), HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { { "Cookie", cookie } } };
        return await (await http.SendAsync(request)).Content.ReadAsStringAsync();
    }

    private static string WithoutToken(string text) => Token().Replace(text, "");

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
