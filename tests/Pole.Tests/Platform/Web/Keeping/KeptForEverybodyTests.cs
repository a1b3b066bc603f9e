using System.Net;
using Pole.App;
using Pole.Platform.Identity;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web.Keeping;

/// <summary>Who is given what is kept, and under which address.</summary>
public sealed class KeptForEverybodyTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Languages_and_queries_are_kept_apart()
    {
        await app.AskAsync("/mission", "br");

        Assert.Null((await app.AskAsync("/en/mission", "br")).Headers.Age);
        Assert.Null((await app.AskAsync("/mission?x=1", "br")).Headers.Age);
        Assert.NotEqual(await Answers.UnpackedAsync(await app.AskAsync("/mission", "br")), await Answers.UnpackedAsync(await app.AskAsync("/en/mission", "br")));
    }

    [Fact]
    public async Task What_is_not_found_is_not_kept()
    {
        await app.AskAsync("/nulle-part", "br");

        var again = await app.AskAsync("/nulle-part", "br");

        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Null(again.Headers.Age);
    }

    [Theory]
    [InlineData("Cookie", IdentityRoom.SessionCookie + "=x")]
    [InlineData("Cookie", Telling.Cookie + "=x")]
    [InlineData("Cookie", "a=b; " + IdentityRoom.SessionCookie + "=x")]
    [InlineData("Authorization", "Bearer x")]
    public async Task Who_may_see_something_of_their_own_is_neither_given_a_kept_page_nor_makes_one(string header, string value)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/mission");
        ask.Headers.TryAddWithoutValidation(header, value);

        var own = await app.Visit().Http.SendAsync(ask);

        Assert.Null((await app.AskAsync("/mission", "br")).Headers.Age);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/mission");
        again.Headers.TryAddWithoutValidation(header, value);
        Assert.Null((await app.Visit().Http.SendAsync(again)).Headers.Age);
        Assert.Null(own.Headers.Age);
    }

    [Fact]
    public async Task A_cookie_of_somebody_else_does_not_keep_a_reader_from_what_is_kept()
    {
        await app.AskAsync("/mission", "br");
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/mission") { Headers = { { "Cookie", "choix=sombre" } } };

        Assert.NotNull((await app.Visit().Http.SendAsync(ask)).Headers.Age);
    }

    [Fact]
    public async Task A_page_is_made_anew_after_ten_minutes_since_it_may_say_which_day_it_is()
    {
        await app.AskAsync("/mission", "br");
        app.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(TimeSpan.FromMinutes(9), (await app.AskAsync("/mission", "br")).Headers.Age);

        app.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null((await app.AskAsync("/mission", "br")).Headers.Age);
    }
}
