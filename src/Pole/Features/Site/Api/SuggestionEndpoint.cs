using Microsoft.AspNetCore.Http.HttpResults;
using Pole.Features.Site.Finding;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site.Api;

/// <summary>What <c>GET /api/v1/suggestions</c> answers.</summary>
internal sealed record SuggestionsAnswer(IReadOnlyList<SuggestionItem> Items);

/// <summary>A proposal: something to go to, by its path on this site, or, without one, words that find something.</summary>
internal sealed record SuggestionItem(string Text, string? Kind, string? Url);

/// <summary>What to propose to somebody who types in a search box: what anyone may read, by its title, then words.</summary>
internal static class SuggestionEndpoint
{
    private const int Most = 8;

    /// <summary>How many are looked at to find those of one kind.</summary>
    private const int Looked = 24;

    public static void MapSuggestions(this IEndpointRouteBuilder routes) =>
        routes.MapApi().MapGet("/suggestions", ProposeAsync).AllowAnonymous().KeepPublicly()
            .WithSummary("Proposals for words being typed, best first: titles with their address on the site, then words that find something.")
            .WithQuery(("q", "What has been typed so far; at least two letters."), ("dans", "Only this kind, by its code: ressources, prestations, sessions, outils, annuaire, pages, aide."));

    private static async Task<Results<Ok<SuggestionsAnswer>, ValidationProblem>> ProposeAsync(
        HttpRequest request, ISearchIndex index, SearchIndexer indexer, Texts texts, CancellationToken cancel)
    {
        var typed = request.Query["q"].FirstOrDefault() ?? "";
        var within = request.Query["dans"].FirstOrDefault();
        var kind = SiteKind.All.FirstOrDefault(one => one.Code == within);
        if (typed.Length > SearchAddress.LongestText)
        {
            return Problems.Invalid([("q", texts["{0} caractères au plus.", SearchAddress.LongestText].Value)]);
        }

        if (within is not null && kind is null)
        {
            return Problems.Invalid([("dans", texts["Ce filtre n’existe pas."].Value)]);
        }

        await indexer.Ready.WaitAsync(cancel);
        var language = Language.Current.Tag;
        var proposals = index.Suggest(typed, [Audience.Everyone], language, kind is null ? Most : Looked)
            .Where(proposal => kind is null || (proposal.Url is null ? Finds(index, proposal.Text, language, kind) : proposal.Kind == kind.Name))
            .Take(Most)
            .Select(proposal => new SuggestionItem(proposal.Text, proposal.Kind, proposal.Url));
        return TypedResults.Ok(new SuggestionsAnswer([.. proposals]));
    }

    private static bool Finds(ISearchIndex index, string words, string language, SiteKind kind) =>
        index.Find(new SearchQuery { Text = words, Language = language, Kinds = [kind.Name], PageSize = 1 }).Total > 0;
}
