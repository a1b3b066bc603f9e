using Pole.Platform.Search;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Finding;

/// <summary>The resource centre, for those who keep a search of it.</summary>
internal sealed class ResourcePlace(ResourceAskReader asks, ResourceWords words, Texts texts) : ISearchPlace
{
    public string Address => ResourceAsk.Address;

    public string Label => "Ressources";

    public PlacedSearch Read(IQueryCollection query)
    {
        var ask = asks.Read(query) with { Page = 1, Seen = null };
        return new(ask.Path, NameOf(ask), audiences => ResourceSearch.QueryOf(ask, ResourceSearch.DefaultPageSize, audiences));
    }

    /// <summary>The words, then the filters as people read them.</summary>
    public string NameOf(ResourceAsk ask)
    {
        var filters = ResourceFacet.All.SelectMany(facet => ask.ChosenOf(facet).Select(code => facet.LabelOf(code, words, texts) ?? code));
        IReadOnlyList<string> said = [.. new[] { ask.Text }.Where(text => text.Length > 0), .. filters];
        return said.Count > 0 ? string.Join(", ", said) : texts["Toutes les ressources"].Value;
    }
}
