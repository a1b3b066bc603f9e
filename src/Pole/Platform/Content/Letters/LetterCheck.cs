namespace Pole.Platform.Content.Letters;

/// <summary>Letters use only the names that they declare, and those that the program sends are there and ask for nothing that it does not give.</summary>
internal sealed class LetterCheck(IEnumerable<LetterSent> sent) : IContentCheck
{
    private readonly Dictionary<string, LetterSent> _sent = sent.ToDictionary(l => l.Name, StringComparer.Ordinal);

    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        var letters = library.Entries.Where(e => e.Sheet is LetterSheet).ToList();
        var missing = _sent.Keys.Except(letters.Where(l => l.Language == Language.French).Select(l => l.Slug), StringComparer.Ordinal)
            .Select(name => new ContentFault($"{ContentSection.Mail}/{name}.md", 1, 1, "cette lettre est envoyée par le site et n’a pas de texte"));
        return missing.Concat(letters.SelectMany(FaultsOf));
    }

    private IEnumerable<ContentFault> FaultsOf(ContentEntry letter)
    {
        var sheet = (LetterSheet)letter.Sheet!;
        var given = _sent.GetValueOrDefault(letter.Slug)?.Values;
        foreach (var declared in sheet.Placeholders.Where(p => given?.Contains(p, StringComparer.Ordinal) == false))
        {
            yield return letter.FaultAt($"le site ne donne pas de valeur à « {declared} » dans cette lettre", "placeholders");
        }

        foreach (var (line, column, inside) in PlacesIn(letter, sheet))
        {
            if (!Placeholder.Pattern().IsMatch($"{{{{{inside}}}}}"))
            {
                yield return new(letter.File, line, column, $"« {{{{{inside}}}}} » : un nom s’écrit en minuscules sans accent, chiffres et tirets");
            }
            else if (!sheet.Placeholders.Contains(inside.Trim(), StringComparer.Ordinal))
            {
                yield return new(
                    letter.File,
                    line,
                    column,
                    $"« {inside.Trim()} » n’est pas dans les « placeholders » de cette lettre{Sheets.Nearest.Proposal(inside.Trim(), sheet.Placeholders)}");
            }
        }
    }

    private static IEnumerable<(int Line, int Column, string Inside)> PlacesIn(ContentEntry letter, LetterSheet sheet)
    {
        var subject = letter.FaultAt("", "subject");
        foreach (var place in Placeholder.Loosely().Matches(sheet.Subject).ToList())
        {
            yield return (subject.Line, subject.Column, place.Groups["inside"].Value);
        }

        var line = letter.Source.FrontMatter!.LinesBefore;
        foreach (var text in letter.Markdown.Split('\n'))
        {
            line++;
            foreach (var place in Placeholder.Loosely().Matches(text).ToList())
            {
                yield return (line, place.Index + 1, place.Groups["inside"].Value);
            }
        }
    }
}

/// <summary>A letter that the program sends, and the values that it gives.</summary>
internal sealed record LetterSent(string Name, IReadOnlyList<string> Values);
