namespace Pole.Platform.Search.Analysis;

/// <summary>
/// Cuts English words back to their stem, after the algorithm known as Porter2 that the Snowball project publishes
/// (snowballstem.org/algorithms/english/stemmer.html, as of version 3.1; BSD licence). It takes lower-case words; a capital Y inside
/// is its mark for a consonant.
/// </summary>
internal static class EnglishStemmer
{
    private static readonly Dictionary<string, string> Exceptions = LongestFirst(
        "skis>ski skies>sky dying>die lying>lie tying>tie idly>idl gently>gentl ugly>ugli early>earli only>onli singly>singl "
        + "sky>sky news>news howe>howe atlas>atlas cosmos>cosmos bias>bias andes>andes")
        .ToDictionary(p => p.Suffix, p => p.Ending, StringComparer.Ordinal);

    private static readonly HashSet<string> Complete = new(
        ["inning", "outing", "canning", "herring", "earring", "evening", "proceed", "exceed", "succeed"], StringComparer.Ordinal);

    private static readonly (string Suffix, string Ending)[] DerivedFrom = LongestFirst(
        "tional>tion enci>ence anci>ance abli>able entli>ent izer>ize ization>ize ational>ate ation>ate ator>ate alism>al "
        + "aliti>al alli>al fulness>ful ousli>ous ousness>ous iveness>ive iviti>ive biliti>ble bli>ble ogi>og ogist>og fulli>ful lessli>less li>");

    private static readonly (string Suffix, string Ending)[] DerivedAgain = LongestFirst(
        "tional>tion ational>ate alize>al icate>ic iciti>ic ical>ic ful> ness> ative>");

    private static readonly (string Suffix, string Ending)[] Endings = LongestFirst(
        "al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ism> ate> iti> ous> ive> ize> ion>");

    public static string StemOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
        {
            return word.ToString();
        }

        if (Exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        Span<char> room = word.Length <= 64 ? stackalloc char[72] : new char[word.Length + 8];
        word.CopyTo(room);
        var stem = new Stem(room, word.Length);
        MarkConsonants(ref stem);
        var r1 = StartOfR1(stem);
        var r2 = AfterConsonant(stem, r1);

        CutPlural(ref stem);
        if (!Complete.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem.Text))
        {
            CutPast(ref stem, r1);
            TurnY(ref stem);
            CutDerived(ref stem, r1);
            CutDerivedAgain(ref stem, r1, r2);
            CutEnding(ref stem, r2);
            CutLast(ref stem, r1, r2);
        }

        return stem.Text.ToString().Replace('Y', 'y');
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static void MarkConsonants(ref Stem stem)
    {
        if (stem[0] is '\'')
        {
            stem.DeleteAt(0);
        }

        for (var i = 0; i < stem.Length; i++)
        {
            if (stem[i] is 'y' && (i is 0 || IsVowel(stem[i - 1])))
            {
                stem[i] = 'Y';
            }
        }
    }

    private static int StartOfR1(Stem stem)
    {
        foreach (var opening in (ReadOnlySpan<string>)["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"])
        {
            if (stem.Text.StartsWith(opening, StringComparison.Ordinal))
            {
                return opening.Length;
            }
        }

        return AfterConsonant(stem, 0);
    }

    private static int AfterConsonant(Stem stem, int from)
    {
        for (var i = from + 1; i < stem.Length; i++)
        {
            if (!IsVowel(stem[i]) && IsVowel(stem[i - 1]))
            {
                return i + 1;
            }
        }

        return stem.Length;
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny("aeiouy");

    private static bool EndsShort(Stem stem) => stem.Length is 2
        ? IsVowel(stem[0]) && !IsVowel(stem[1])
        : stem.Length > 2 && !IsVowel(stem.Before(2)) && IsVowel(stem.Before(1)) && !IsVowel(stem.Before(0))
            && stem.Before(0) is not ('w' or 'x' or 'Y')
            || stem.Text is "past";

    private static void CutPlural(ref Stem stem)
    {
        stem.Cut(stem.EndsWith("'s'") ? 3 : stem.EndsWith("'s") ? 2 : stem.EndsWith("'") ? 1 : 0);

        if (stem.EndsWith("sses"))
        {
            stem.Cut(2);
        }
        else if (stem.EndsWith("ied") || stem.EndsWith("ies"))
        {
            stem.End(3, stem.Length > 4 ? "i" : "ie");
        }
        else if (stem.EndsWith("s") && !stem.EndsWith("us") && !stem.EndsWith("ss")
            && stem.Length > 2 && HasVowel(stem.Text[..^2]))
        {
            stem.Cut(1);
        }
    }

    private static void CutPast(ref Stem stem, int r1)
    {
        var suffix = stem.Longest(["eedly", "ingly", "edly", "eed", "ing", "ed"]);
        if (suffix is "eed" or "eedly")
        {
            if (stem.Length - suffix.Length >= r1)
            {
                stem.End(suffix.Length, "ee");
            }
        }
        else if (suffix is "ing" && stem.Length is 5 && stem[1] is 'y' && !IsVowel(stem[0]))
        {
            stem.End(4, "ie");
        }
        else if (suffix is not null && HasVowel(stem.Text[..^suffix.Length]))
        {
            stem.Cut(suffix.Length);
            if (stem.EndsWith("at") || stem.EndsWith("bl") || stem.EndsWith("iz"))
            {
                stem.End(0, "e");
            }
            else if (stem.Length > 1 && stem.Before(0) == stem.Before(1)
                && "bdfgmnprt".Contains(stem.Before(0), StringComparison.Ordinal))
            {
                stem.Cut(stem.Length is 3 && stem[0] is 'a' or 'e' or 'o' ? 0 : 1);
            }
            else if (stem.Length == r1 && EndsShort(stem))
            {
                stem.End(0, "e");
            }
        }
    }

    private static void TurnY(ref Stem stem)
    {
        if (stem.Before(0) is 'y' or 'Y' && stem.Length > 2 && !IsVowel(stem.Before(1)))
        {
            stem.End(1, "i");
        }
    }

    private static void CutDerived(ref Stem stem, int r1)
    {
        var (suffix, ending) = Longest(stem, DerivedFrom);
        var holds = suffix switch
        {
            "li" => "cdeghkmnrt".Contains(stem.Before(2), StringComparison.Ordinal),
            "ogi" => stem.Before(3) is 'l',
            _ => suffix is not null,
        };
        if (holds && stem.Length - suffix!.Length >= r1)
        {
            stem.End(suffix.Length, ending);
        }
    }

    private static void CutDerivedAgain(ref Stem stem, int r1, int r2)
    {
        var (suffix, ending) = Longest(stem, DerivedAgain);
        if (suffix is not null && stem.Length - suffix.Length >= (suffix is "ative" ? r2 : r1))
        {
            stem.End(suffix.Length, ending);
        }
    }

    private static void CutEnding(ref Stem stem, int r2)
    {
        var (suffix, _) = Longest(stem, Endings);
        if (suffix is not null && stem.Length - suffix.Length >= r2 && (suffix is not "ion" || stem.Before(3) is 's' or 't'))
        {
            stem.Cut(suffix.Length);
        }
    }

    private static void CutLast(ref Stem stem, int r1, int r2)
    {
        var start = stem.Length - 1;
        if (stem.Before(0) is 'e' && (start >= r2 || (start >= r1 && !EndsShort(new Stem(stem.Letters, start)))))
        {
            stem.Cut(1);
        }
        else if (stem.Before(0) is 'l' && start >= r2 && stem.Before(1) is 'l')
        {
            stem.Cut(1);
        }
    }

    private static (string? Suffix, string Ending) Longest(Stem stem, (string Suffix, string Ending)[] suffixes)
    {
        foreach (var pair in suffixes)
        {
            if (stem.EndsWith(pair.Suffix))
            {
                return pair;
            }
        }

        return (null, "");
    }

    private static (string Suffix, string Ending)[] LongestFirst(string pairs) =>
        [.. pairs.Split(' ').Select(p => (p[..p.IndexOf('>')], p[(p.IndexOf('>') + 1)..])).OrderByDescending(p => p.Item1.Length)];
}
