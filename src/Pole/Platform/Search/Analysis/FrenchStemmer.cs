namespace Pole.Platform.Search.Analysis;

/// <summary>
/// Cuts French words back to their stem, after the algorithm that the Snowball project publishes
/// (snowballstem.org/algorithms/french/stemmer.html, version 3; BSD licence). It takes lower-case words with
/// their accents. Capitals and H inside are its marks: U, I and Y are not vowels, H stands for a diaeresis.
/// </summary>
internal static class FrenchStemmer
{
    private const string Vowels = "aeiouyâàëéêèïîôûù";

    private static readonly string[] StandardSuffixes = LongestFirst(
        "ance iqUe isme able iste eux ances iqUes ismes ables istes atrice ateur ation atrices ateurs ations logie logies "
        + "usion ution usions utions ence ences ement ements ité ités if ive ifs ives eaux aux oux euse euses issement "
        + "issements amment emment ment ments");

    private static readonly string[] VerbsInI = LongestFirst(
        "îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais "
        + "issait issant issante issantes issants isse issent isses issez issiez issions issons it");

    private static readonly string[] VerbsPlain = LongestFirst(
        "é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez");

    private static readonly string[] VerbsInA = LongestFirst(
        "âmes ât âtes a ai aIent ait ant ante antes ants as asse assent asses assiez assions");

    private static readonly string[] Verbs = LongestFirst("ions " + string.Join(' ', [.. VerbsPlain, .. VerbsInA, "ais", "aise", "aises", "eais"]));
    private static readonly string[] Residues = ["ière", "Ière", "ion", "ier", "Ier", "e"];
    private static readonly string[] BeforeEment = ["ièr", "Ièr", "eus", "abl", "iqU", "iv"];
    private static readonly string[] BeforeIte = ["abil", "ic", "iv"];
    private static readonly string[] Doubles = ["eill", "enn", "onn", "ett", "ell"];

    public static string StemOf(ReadOnlySpan<char> word)
    {
        Span<char> room = word.Length <= 64 ? stackalloc char[136] : new char[(word.Length * 2) + 8];
        word.CopyTo(room);
        var stem = new Stem(room, word.Length);
        DropElision(ref stem);
        MarkConsonants(ref stem);
        var (rv, r1, r2) = Regions(stem);

        if (CutStandard(ref stem, rv, r1, r2) || CutVerbInI(ref stem, rv) || CutVerb(ref stem, rv, r2))
        {
            if (stem.Before(0) is 'Y')
            {
                stem.End(1, "i");
            }
            else if (stem.Before(0) is 'ç')
            {
                stem.End(1, "c");
            }
        }
        else
        {
            CutResidue(ref stem, rv, r2);
        }

        if (stem.Longest(Doubles) is not null)
        {
            stem.Cut(1);
        }

        DropLastAccent(ref stem);
        UnmarkConsonants(ref stem);
        return stem.Text.ToString();
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    private static void DropElision(ref Stem stem)
    {
        var length = stem.Text.StartsWith("qu'", StringComparison.Ordinal) ? 3
            : stem.Length > 1 && stem[1] is '\'' && "cdjlmnst".Contains(stem[0], StringComparison.Ordinal) ? 2
            : 0;
        if (length > 0 && stem.Length > length)
        {
            stem.DeleteAt(0, length);
        }
    }

    private static void MarkConsonants(ref Stem stem)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            var next = i + 1 < stem.Length ? stem[i + 1] : '\0';
            var vowelAfterNext = i + 2 < stem.Length && IsVowel(stem[i + 2]);
            if (IsVowel(stem[i]) && (next is 'y' || (next is 'u' or 'i' && vowelAfterNext)))
            {
                stem[i + 1] = char.ToUpperInvariant(next);
            }

            if (stem[i] is 'ë' or 'ï')
            {
                stem.Replace(i, stem[i] is 'ë' ? "He" : "Hi");
            }
            else if (stem[i] is 'y' && IsVowel(next))
            {
                stem[i] = 'Y';
            }
            else if (stem[i] is 'q' && next is 'u')
            {
                stem[i + 1] = 'U';
            }
        }
    }

    private static (int Rv, int R1, int R2) Regions(Stem stem)
    {
        var r1 = AfterConsonant(stem, 0);
        return (StartOfRv(stem), r1, AfterConsonant(stem, r1));
    }

    private static int StartOfRv(Stem stem)
    {
        var text = stem.Text;
        if (text.Length >= 3 && IsVowel(text[0]) && IsVowel(text[1]))
        {
            return 3;
        }

        foreach (var opening in (ReadOnlySpan<string>)["par", "col", "tap"])
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
            {
                return opening.Length;
            }
        }

        if (text.Length >= 3 && text.StartsWith("ni", StringComparison.Ordinal) && IsVowel(text[2]))
        {
            return 3;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (IsVowel(text[i]))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    /// <summary>Just past the first consonant that follows a vowel.</summary>
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

    private static bool CutStandard(ref Stem stem, int rv, int r1, int r2)
    {
        if (stem.Longest(StandardSuffixes) is not { } suffix)
        {
            return false;
        }

        var start = stem.Length - suffix.Length;
        switch (suffix)
        {
            case "atrice" or "ateur" or "ation" or "atrices" or "ateurs" or "ations":
                return CutIf(ref stem, suffix, start >= r2) && CutIc(ref stem, r2);
            case "logie" or "logies":
                return EndIf(ref stem, suffix, "log", start >= r2);
            case "usion" or "ution" or "usions" or "utions":
                return EndIf(ref stem, suffix, "u", start >= r2);
            case "ence" or "ences":
                return EndIf(ref stem, suffix, "ent", start >= r2);
            case "ement" or "ements":
                return CutIf(ref stem, suffix, start >= rv) && CutBeforeEment(ref stem, rv, r1, r2);
            case "ité" or "ités":
                return CutIf(ref stem, suffix, start >= r2) && CutBeforeIte(ref stem, r2);
            case "if" or "ive" or "ifs" or "ives":
                return CutIf(ref stem, suffix, start >= r2) && CutAt(ref stem, r2);
            case "eaux":
                return EndIf(ref stem, suffix, "eau", true);
            case "aux":
                return EndIf(ref stem, suffix, "al", start >= r1);
            case "oux":
                return EndIf(ref stem, suffix, "ou", stem.Before(3) is 'b' or 'h' or 'j' or 'l' or 'n' or 'p');
            case "euse" or "euses":
                return CutIf(ref stem, suffix, start >= r2) || EndIf(ref stem, suffix, "eux", start >= r1);
            case "issement" or "issements":
                return CutIf(ref stem, suffix, start >= r1 && start > 0 && !IsVowel(stem.Before(suffix.Length)));
            case "amment" or "emment":
                // What is left is often a participle: the verb suffixes have their turn.
                EndIf(ref stem, suffix, suffix[0] is 'a' ? "ant" : "ent", start >= rv);
                return false;
            case "ment" or "ments":
                CutIf(ref stem, suffix, start - 1 >= rv && IsVowel(stem.Before(suffix.Length)));
                return false;
            default:
                return CutIf(ref stem, suffix, start >= r2);
        }
    }

    private static bool CutIc(ref Stem stem, int r2)
    {
        if (stem.EndsWith("ic"))
        {
            stem.End(2, stem.Length - 2 >= r2 ? "" : "iqU");
        }

        return true;
    }

    private static bool CutBeforeEment(ref Stem stem, int rv, int r1, int r2)
    {
        var before = stem.Longest(BeforeEment);
        var start = stem.Length - (before?.Length ?? 0);
        switch (before)
        {
            case "iv" when start >= r2:
                stem.Cut(2);
                if (stem.EndsWith("at") && stem.Length - 2 >= r2)
                {
                    stem.Cut(2);
                }

                break;
            case "eus" when start >= r1:
                stem.End(3, start >= r2 ? "" : "eux");
                break;
            case "abl" or "iqU" when start >= r2:
                stem.Cut(3);
                break;
            case "ièr" or "Ièr" when start >= rv:
                stem.End(3, "i");
                break;
        }

        return true;
    }

    private static bool CutBeforeIte(ref Stem stem, int r2)
    {
        if (stem.Longest(BeforeIte) is { } before)
        {
            var deep = stem.Length - before.Length >= r2;
            if (deep || before is not "iv")
            {
                stem.End(before.Length, deep ? "" : before is "abil" ? "abl" : "iqU");
            }
        }

        return true;
    }

    private static bool CutAt(ref Stem stem, int r2)
    {
        if (stem.EndsWith("at") && stem.Length - 2 >= r2)
        {
            stem.Cut(2);
            CutIc(ref stem, r2);
        }

        return true;
    }

    private static bool CutVerbInI(ref Stem stem, int rv) =>
        stem.Longest(VerbsInI, rv) is { } suffix
        && CutIf(ref stem, suffix, stem.Length - suffix.Length > rv && stem.Before(suffix.Length) is not 'H' && !IsVowel(stem.Before(suffix.Length)));

    private static bool CutVerb(ref Stem stem, int rv, int r2)
    {
        if (stem.Longest(Verbs, rv) is not { } suffix)
        {
            return false;
        }

        switch (suffix)
        {
            case "ions":
                return CutIf(ref stem, suffix, stem.Length - 4 >= r2);
            case "ais" or "aise" or "aises":
                return CutIf(ref stem, suffix, !KeepsAis(stem.Text[..^suffix.Length]));
        }

        stem.Cut(suffix.Length);
        if (VerbsInA.Contains(suffix) && stem.Length > rv && stem.Before(0) is 'e')
        {
            stem.Cut(1);
        }

        return true;
    }

    /// <summary>Palais, malaise, mauvais and déplaise are no verbs in the past, nor people of somewhere.</summary>
    private static bool KeepsAis(ReadOnlySpan<char> before) =>
        (before.Length is 3 && before.EndsWith("al", StringComparison.Ordinal))
        || before.EndsWith("auv", StringComparison.Ordinal)
        || before.EndsWith("épl", StringComparison.Ordinal);

    private static void CutResidue(ref Stem stem, int rv, int r2)
    {
        if (stem.Before(0) is 's' && stem.Length > 1
            && (stem.EndsWith("His") || !"aiouès".Contains(stem.Before(1), StringComparison.Ordinal)))
        {
            stem.Cut(1);
        }

        var suffix = stem.Longest(Residues, rv);
        switch (suffix)
        {
            case "ion":
                CutIf(ref stem, suffix, stem.Length - 3 >= r2 && stem.Length - 3 > rv && stem.Before(3) is 's' or 't');
                break;
            case "e":
                stem.Cut(1);
                break;
            case not null:
                stem.End(suffix.Length, "i");
                break;
        }
    }

    private static void DropLastAccent(ref Stem stem)
    {
        var last = stem.Length - 1;
        while (last >= 0 && !IsVowel(stem[last]))
        {
            last--;
        }

        if (last >= 0 && last < stem.Length - 1 && (stem[last] is 'é' or 'è'))
        {
            stem[last] = 'e';
        }
    }

    private static void UnmarkConsonants(ref Stem stem)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            var next = i + 1 < stem.Length ? stem[i + 1] : '\0';
            if (stem[i] is 'H' && next is 'e' or 'i')
            {
                stem.DeleteAt(i);
                stem[i] = next is 'e' ? 'ë' : 'ï';
            }
            else if (stem[i] is 'H')
            {
                stem.DeleteAt(i--);
            }
            else
            {
                stem[i] = char.ToLowerInvariant(stem[i]);
            }
        }
    }

    private static bool CutIf(ref Stem stem, string suffix, bool holds) => EndIf(ref stem, suffix, "", holds);

    private static bool EndIf(ref Stem stem, string suffix, string ending, bool holds)
    {
        if (holds)
        {
            stem.End(suffix.Length, ending);
        }

        return holds;
    }

    private static string[] LongestFirst(string suffixes) => [.. suffixes.Split(' ').OrderByDescending(s => s.Length)];
}
