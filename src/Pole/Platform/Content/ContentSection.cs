namespace Pole.Platform.Content;

/// <summary>A first-level folder of <c>content/</c>: the record that its front matter fills and the address of its pages.</summary>
/// <param name="Name">The folder: <c>services</c>.</param>
/// <param name="Sheet">The record of one file.</param>
/// <param name="Address">Where a file is read, as <c>/services/{slug}</c>; null when it has no page of its own.</param>
/// <param name="WithFiles">Whether other files stand beside the texts.</param>
internal sealed record ContentSection(string Name, Type Sheet, string? Address, bool WithFiles)
{
    public const string Pages = "pages";
    public const string Mail = "mail";
    public const string Vocabularies = "vocabularies";
    public const string Media = "media";

    private const string Slug = "{slug}";

    public string? AddressOf(string slug) => Name == Pages
        ? PageAddressOf(slug)
        : Address?.Replace(Slug, slug, StringComparison.Ordinal);

    /// <summary>Whether an address is of the kind that only a file of this section has.</summary>
    public bool Owns(string path) =>
        Address is { } address && address.EndsWith(Slug, StringComparison.Ordinal)
        && path.StartsWith(address[..^Slug.Length], StringComparison.Ordinal)
        && path.IndexOf('/', address.Length - Slug.Length) < 0;

    /// <summary>The address of a page follows from its place: <c>index</c> is <c>/</c>, <c>a/index</c> is <c>/a</c>.</summary>
    private static string PageAddressOf(string slug) =>
        slug == "index" ? "/" : slug.EndsWith("/index", StringComparison.Ordinal) ? $"/{slug[..^"/index".Length]}" : $"/{slug}";
}
