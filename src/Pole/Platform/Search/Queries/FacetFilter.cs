namespace Pole.Platform.Search.Queries;

/// <summary>At least one of these values in this facet.</summary>
internal sealed record FacetFilter(string Facet, IReadOnlyList<string> Values)
{
    /// <summary>The filters of a query; no value chosen is no filter.</summary>
    public static FacetFilter[] Of(SearchQuery query)
    {
        var filters = new List<FacetFilter>(query.Filters.Count + 1);
        if (query.Kinds.Count > 0)
        {
            filters.Add(new(SearchFacets.Kind, query.Kinds));
        }

        foreach (var (facet, values) in query.Filters)
        {
            if (values.Count > 0)
            {
                filters.Add(new(facet, values));
            }
        }

        return [.. filters];
    }
}
