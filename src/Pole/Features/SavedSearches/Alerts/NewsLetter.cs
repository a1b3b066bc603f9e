using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Mail;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;
using Languages = Pole.Platform.Web.Languages;

namespace Pole.Features.SavedSearches.Alerts;

/// <summary>Writes to one person what their searches newly find.</summary>
internal sealed class NewsLetter(Postman postman, AccountLinks links, IOptions<SiteSettings> site, Texts texts)
{
    public const string Template = "saved-search-news";

    /// <summary>How many are named; the others are counted.</summary>
    public const int Named = 20;

    /// <summary>Puts the letter into the outbox of this unit of work; the caller saves.</summary>
    public Task PostAsync(Account reader, IReadOnlyList<PieceOfNews> news) => Languages.InAsync(reader.Language, () =>
    {
        var mine = site.Value.Absolute(Language.Of(reader.Language).AddressOf("/espace/recherches"));
        IReadOnlyList<(string Title, string Link, string Why)> points =
        [
            .. news.Take(Named).Select(piece => (OneLine(piece.Document.Hit.Title), site.Value.Absolute(piece.Document.Hit.Url), WhyOf(piece))),
            .. news.Count > Named ? [(Say("{0} autres nouveautés", news.Count - Named), mine, Say("depuis vos recherches"))] : Array.Empty<(string, string, string)>(),
        ];
        postman.Post(new Letter
        {
            To = reader.Email!,
            Template = Template,
            Language = reader.Language,
            Values = new Dictionary<string, string>
            {
                ["name"] = reader.Name,
                ["count"] = news.Count == 1 ? Say("Une nouveauté") : Say("{0} nouveautés", news.Count),
                ["titles"] = Lines(points.Select(point => point.Title)),
                ["links"] = Lines(points.Select(point => point.Link)),
                ["reasons"] = Lines(points.Select(point => point.Why)),
                ["link"] = mine,
                [Letter.Unsubscribe] = site.Value.Absolute(
                    Language.Of(reader.Language).AddressOf($"/alertes/arret?jeton={links.Add(AccountLinkPurpose.StopAlerts, reader.Id)}")),
            },
        });
        return Task.FromResult(points.Count);
    });

    private string WhyOf(PieceOfNews piece)
    {
        var what = piece.Document.IsNew ? Say("nouveau") : Say("mis à jour");
        var kept = Readership.IsTeaser(piece.Document.Hit) ? $" · {Say("texte entier réservé")}" : "";
        return $"{what}{kept} · {OneLine(string.Join(", ", piece.Searches.Select(name => Say("« {0} »", name))))}";
    }

    private string Say(string sentence, params object[] values) => texts[sentence, values].Value;

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
