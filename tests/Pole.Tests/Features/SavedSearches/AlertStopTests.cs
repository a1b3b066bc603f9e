using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.SavedSearches.Alerts;
using Pole.Platform.Mail;
using Pole.Platform.Search;
using Pole.Platform.Search.Changes;

namespace Pole.Features.SavedSearches;

public sealed class AlertStopTests
{
    private const string Camille = "camille@test.example";

    [Fact]
    public async Task The_letter_can_be_stopped_by_a_mail_program_or_by_its_link_without_signing_in()
    {
        var shelf = new Shelf();
        await using var server = new SmtpListener();
        using var site = new PoleApp(
            services => services.AddSingleton<ISearchSource>(shelf),
            new() { ["Mail:Mode"] = "Smtp", ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = server.Port.ToString(CultureInfo.InvariantCulture) });
        await site.FollowAsync(Camille, AlertPace.Daily, "/recherche?q=zirconium");
        await site.FollowAsync("autre@test.example", AlertPace.Daily, "/recherche?q=absent");
        await site.RunJobAsync<NoteChanges>();
        shelf.Put("nouvelle", "Le zirconium");
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.RunJobAsync<TellWhatIsNew>();
        await site.RunJobAsync<EmptyOutbox>();
        var head = Assert.Single(server.Messages).Replace("\r", "").Split("\n\n")[0].Replace("\n ", "");
        var line = head.Split('\n').Single(l => l.StartsWith("List-Unsubscribe:", StringComparison.OrdinalIgnoreCase));
        var link = new Uri(line[(line.IndexOf('<') + 1)..line.IndexOf('>')]);

        var opened = await site.Visit().OpenAsync(link.PathAndQuery);
        var after = await site.ReadAsync(db => db.SavedSearches.CountAsync(s => s.Alert == AlertPace.Daily));
        var stopped = await site.Visit().Http.PostAsync(new Uri(link.PathAndQuery, UriKind.Relative), new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));

        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", head, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Ne plus recevoir ces courriels", opened.Words);
        Assert.Equal(2, after);
        Assert.Equal(HttpStatusCode.OK, stopped.StatusCode);
        Assert.Equal("/recherche?q=absent", await site.ReadAsync(db => db.SavedSearches.Where(s => s.Alert == AlertPace.Daily).Select(s => s.Path).SingleAsync()));
        Assert.DoesNotContain(await site.ReadAsync(db => db.AccountLinks.Select(l => l.TokenHash).ToListAsync()), hash => link.Query.Contains(hash, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await site.Visit().Http.PostAsync(new Uri("/alertes/arret?jeton=faux", UriKind.Relative), new FormUrlEncodedContent([]))).StatusCode);
    }
}
