namespace Pole.Platform.Content;

/// <summary>The addresses of the site that do not come from <c>content/</c>, which its links may lead to.</summary>
public interface IKnownAddresses
{
    /// <param name="path">Without the prefix of a language, the query and the place in the page.</param>
    bool Know(string path);

    /// <summary>Whether it is the address of one page, written out: below a folder of <c>content/</c> nothing else is known.</summary>
    bool Name(string path);
}

/// <summary>A list of addresses; one that ends in <c>/*</c> stands for all below it.</summary>
internal sealed class ListedAddresses(IReadOnlyCollection<string> addresses) : IKnownAddresses
{
    public bool Know(string path) => addresses.Any(a => a.EndsWith("/*", StringComparison.Ordinal)
        ? path.StartsWith(a[..^1], StringComparison.Ordinal) && path.Length >= a.Length
        : a == path);

    public bool Name(string path) => addresses.Contains(path);
}
