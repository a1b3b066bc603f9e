using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Search;

namespace Pole.Platform.Web;

public sealed class WebTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        foreach (var address in new[] { "/", "/nulle-part", "/compte/connexion", "/sitemap.xml" })
        {
            var headers = (await app.Visit().OpenAsync(address)).Message.Headers;

            Assert.Contains("default-src 'none'", headers.GetValues("Content-Security-Policy").Single());
            Assert.DoesNotContain("unsafe", headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_the_language_of_its_address()
    {
        var french = await app.Visit().OpenAsync("/nulle-part");
        var english = await app.Visit().OpenAsync("/en/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, french.Status);
        Assert.Contains("n’existe pas", french.Words);
        Assert.Equal(HttpStatusCode.NotFound, english.Status);
        Assert.Contains("no page here", english.Words);
        Assert.Equal("en", english.Page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/api/v1/rien")]
    [InlineData("/en/api/v1/rien")]
    [InlineData("/en/api/v1/resources/rien")]
    public async Task A_program_is_told_of_its_errors_in_its_own_format_in_either_language(string address)
    {
        var answer = await app.Visit().OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("application/problem+json", answer.Message.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/erreur/403", HttpStatusCode.Forbidden)]
    [InlineData("/erreur/429", HttpStatusCode.TooManyRequests)]
    [InlineData("/erreur/500", HttpStatusCode.InternalServerError)]
    [InlineData("/erreur/200", HttpStatusCode.NotFound)]
    [InlineData("/en/erreur/400", HttpStatusCode.BadRequest)]
    public async Task An_error_page_answers_with_its_own_status_and_leads_on(string address, HttpStatusCode status)
    {
        var answer = await app.Visit().OpenAsync(address);

        Assert.Equal(status, answer.Status);
        Assert.True(answer.Page.QuerySelectorAll("main .actions a").Length >= 3);
    }

    [Fact]
    public async Task Whoever_lacks_the_right_is_told_who_they_are_signed_in_as_and_where_to_go()
    {
        await app.AccountAsync("membre@test.example");

        var page = await (await app.SignInAsync("membre@test.example")).OpenAsync("/en/admin");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("Camille membre", page.Page.QuerySelector("main")!.TextContent);
        Assert.Equal(["/en/espace", "/en/compte/deconnexion", "/en/contact"], page.Page.QuerySelectorAll("main .actions a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/admin", page.Page.QuerySelector("header a[hreflang=fr]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_form_sent_from_elsewhere_is_refused()
    {
        var answer = await app.Visit().Http.PostAsync(
            new Uri("/compte/connexion", UriKind.Relative),
            new FormUrlEncodedContent([new("Input.Email", "a@test.example"), new("Input.Password", "x")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in_and_a_person_without_the_right_is_refused()
    {
        await app.AccountAsync("membre@test.example");

        var stranger = await app.Visit().OpenAsync("/admin");
        var member = await (await app.SignInAsync("membre@test.example")).OpenAsync("/admin");

        Assert.True(stranger.IsRedirect);
        Assert.Contains("/compte/connexion", stranger.Location);
        Assert.Equal(HttpStatusCode.Forbidden, member.Status);
    }

    [Fact]
    public async Task The_site_says_when_it_is_alive_and_ready()
    {
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync("/health/live")).Status);
        await app.Services.GetRequiredService<SearchIndexer>().Ready;
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task One_address_that_sends_too_much_is_asked_to_wait()
    {
        using var strict = new PoleApp(settings: new() { ["Rates:CredentialsPerMinute"] = "3" });
        var browser = strict.Visit();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            statuses.Add((await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = "a@test.example", ["Input.Password"] = "pas le bon" })).Status);
        }

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, statuses.Take(3));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task All_forms_of_one_address_are_counted()
    {
        using var strict = new PoleApp(settings: new() { ["Rates:FormsPerMinute"] = "3" });
        var browser = strict.Visit();
        var answers = new List<Answer>();
        for (var i = 0; i < 5; i++)
        {
            answers.Add(await Browser.ReadAsync(await browser.Http.PostAsync(new Uri("/compte/deconnexion", UriKind.Relative), new FormUrlEncodedContent([]))));
        }

        Assert.All(answers.Take(3), answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.All(answers.Skip(3), answer => Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status));
        Assert.All(answers.Skip(3), answer => Assert.Contains("Attendez une minute", answer.Words));
    }

    [Fact]
    public async Task A_public_page_is_kept_compressed_and_a_signed_in_person_gets_their_own()
    {
        await app.AccountAsync("membre@test.example");
        var visitor = app.Visit();
        visitor.Http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");

        var first = await visitor.Http.GetAsync(new Uri("/mission", UriKind.Relative));
        var second = await visitor.Http.GetAsync(new Uri("/mission", UriKind.Relative));
        var member = await (await app.SignInAsync("membre@test.example")).OpenAsync("/mission");

        Assert.Equal("br", first.Content.Headers.ContentEncoding.Single());
        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        Assert.Null(member.Message.Headers.Age);
        Assert.Contains("Se déconnecter", member.Words);
    }
}
