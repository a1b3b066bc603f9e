namespace Pole.Platform.Web.Parts;

/// <summary>A feature's public addresses, for the site map.</summary>
internal interface ISiteMapPart
{
    IEnumerable<SiteMapPage> Pages { get; }
}

/// <summary>One page in all its languages.</summary>
/// <param name="Path">Without the prefix of a language: <c>/services/initiation-acv</c>.</param>
/// <param name="Found">The key under which the search holds it, without its language: <c>service/initiation-acv</c>. What the site noticed of its changes stands under that key.</param>
/// <param name="Published">The day that it bears itself.</param>
internal sealed record SiteMapPage(string Path, string? Found = null, DateOnly? Published = null);
