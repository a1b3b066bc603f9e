namespace Pole.Platform.Web.Parts;

/// <summary>A feature's public addresses, for the site map.</summary>
internal interface ISiteMapPart
{
    /// <summary>Paths without the prefix of a language: <c>/services/initiation-acv</c>.</summary>
    IEnumerable<string> Paths { get; }
}
