using Pole.Platform.Search;
using Pole.Platform.Web;

namespace Pole.Features.Site.Finding;

/// <summary>The search of the whole site, for those who keep one.</summary>
internal sealed class SitePlace(Texts texts) : ISearchPlace
{
    public string Address => SiteAsk.Address;

    public string Label => "Tout le site";

    public PlacedSearch Read(IQueryCollection query)
    {
        var ask = SiteAsk.Read(query) with { Page = 1, Seen = null };
        return new(ask.Path, NameOf(ask), audiences => SiteSearch.QueryOf(ask, audiences));
    }

    /// <summary>The words, then the kinds as people read them.</summary>
    public string NameOf(SiteAsk ask)
    {
        IReadOnlyList<string> said = [.. new[] { ask.Text }.Where(text => text.Length > 0), .. ask.Kinds.Select(kind => texts[kind.Title].Value)];
        return said.Count > 0 ? string.Join(", ", said) : texts["Tout le site"].Value;
    }
}
