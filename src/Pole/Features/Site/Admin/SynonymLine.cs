using Pole.Platform.Search.Analysis;

namespace Pole.Features.Site.Admin;

/// <summary>A line of <c>content/vocabularies/synonyms.yml</c>: a new one, or the one that it takes the place of.</summary>
/// <param name="Replaced">The line as it stands, when the words join a group that is there.</param>
internal sealed record SynonymLine(string Written, string? Replaced)
{
    public static SynonymLine Of(string words, string other, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var group = groups.FirstOrDefault(group => group.Any(one => Same(one, other)));
        return group is null ? new(Write([words, other]), null) : new(Write([.. group, words]), Write(group));
    }

    private static bool Same(string one, string other) => Folding.Fold(one) == Folding.Fold(other);

    private static string Write(IEnumerable<string> group) => $"- [{string.Join(", ", group.Select(Quoted))}]";

    /// <summary>What YAML would read as more than words stands between quotes.</summary>
    private static string Quoted(string words) => words.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '’')
        ? words
        : $"\"{words.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
