using Pole.Platform.Content;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Resources.Importing.Drafting;

/// <summary>Proposes the name of a new file from its title: one that no file has yet.</summary>
internal static class DraftSlug
{
    public const int Longest = 80;
    private const int Proposed = 60;

    public static string Of(string title, ContentLibrary library)
    {
        var words = new string([.. Folding.Fold(title).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = words.Length == 0 ? "fiche-importee" : words.Aggregate((all, word) => all.Length + word.Length < Proposed ? $"{all}-{word}" : all);
        slug = slug.Length > Proposed ? slug[..Proposed] : slug;
        var free = slug;
        for (var number = 2; library.WithDrafts().Find<Resource>(free, Language.French) is not null; number++)
        {
            free = $"{slug}-{number}";
        }

        return free;
    }

    /// <summary>Whether a name may be that of a resource: small letters, digits and single hyphens.</summary>
    public static bool IsPlain(string? slug) => slug is { Length: > 0 and <= Longest } && !slug.Contains('/', StringComparison.Ordinal) && ContentPath.IsPlain(slug);
}
