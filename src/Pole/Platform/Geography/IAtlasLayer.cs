namespace Pole.Platform.Geography;

/// <summary>
/// One thing that stands somewhere in France: at the départements named or, when it names none, all over its regions. Codes are
/// those of INSEE; the path has no prefix of a language.
/// </summary>
internal sealed record AtlasPlace(string Title, string Path, IReadOnlyList<string> Regions, IReadOnlyList<string> Departements);

/// <summary>What a feature shows on the map of France.</summary>
internal interface IAtlasLayer
{
    /// <summary>How addresses call it: <c>retours</c>.</summary>
    string Code { get; }

    /// <summary>How people call it, in French.</summary>
    string Title { get; }

    /// <summary>Where its rank is smallest it is shown first.</summary>
    int Rank { get; }

    /// <summary>Where all of one region is listed.</summary>
    string ListOf(string region);

    /// <summary>What anyone may see of it today, in the language of the request.</summary>
    Task<IReadOnlyList<AtlasPlace>> PlacesAsync(CancellationToken cancel);
}
