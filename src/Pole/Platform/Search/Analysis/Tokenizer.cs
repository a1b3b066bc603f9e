using System.Globalization;

namespace Pole.Platform.Search.Analysis;

/// <summary>
/// Finds where words stand in a text: letters and digits, held together by hyphens and apostrophes, with what the
/// language does with those: <c>l’éco-conception</c> is one word of two parts, <c>Z.A.E.</c> is one word,
/// and <c>adhérent·e·s</c> is read as <c>adhérent</c>.
/// </summary>
internal ref struct Tokenizer(ReadOnlySpan<char> text)
{
    private static readonly bool[] Usual = [.. Enumerable.Range(0, 0x250).Select(code => char.IsLetterOrDigit((char)code))];

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Where the last word found stands, up to the middle dot of inclusive writing.</summary>
    public int Start { readonly get; private set; }

    public int End { readonly get; private set; }

    public bool IsDottedAcronym { readonly get; private set; }

    /// <summary>Whether it holds more than letters and digits.</summary>
    public bool IsJoined { readonly get; private set; }

    public bool Next()
    {
        // All of a text goes through these two loops: what they use stays in registers.
        var text = _text;
        var usual = Usual;
        var at = _at;
        while (at < text.Length && !(text[at] < usual.Length ? usual[text[at]] : char.IsLetterOrDigit(text[at])))
        {
            at++;
        }

        var start = at;
        while (at < text.Length && (text[at] < usual.Length ? usual[text[at]] : char.IsLetterOrDigit(text[at])))
        {
            at++;
        }

        (Start, End, _at) = (start, at, at);
        IsJoined = IsDottedAcronym = false;

        // A space ends most words.
        if (at < text.Length && text[at] is not ' ' and not ',' and not '\n')
        {
            _at = start;
            IsDottedAcronym = start < at && ReadDottedAcronym();
            IsJoined = IsDottedAcronym || ReadWord();
        }

        return start < text.Length;
    }

    public static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011';

    public static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u02BC' or '\u2018';

    private static bool IsMiddleDot(char letter) => letter is '\u00B7' or '\u2027';

    private static bool IsWordLetter(char letter) => letter < Usual.Length ? Usual[letter] : char.IsLetterOrDigit(letter);

    /// <summary>What is typed or pasted inside words without being a letter of its own.</summary>
    private static bool IsUnseen(char letter) =>
        letter is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060'
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private bool ReadDottedAcronym()
    {
        var at = _at;
        while (at + 1 < _text.Length && char.IsLetter(_text[at]) && _text[at + 1] is '.')
        {
            at += 2;
        }

        var letters = (at - _at) / 2;
        if (letters < 2 || (at < _text.Length && char.IsLetterOrDigit(_text[at])))
        {
            return false;
        }

        End = _at = at;
        return true;
    }

    /// <summary>Whether there was more than letters and digits.</summary>
    private bool ReadWord()
    {
        End = 0;
        var joined = false;
        while (_at < _text.Length)
        {
            var letter = _text[_at];
            if (IsWordLetter(letter))
            {
                _at++;
                continue;
            }

            var joins = IsHyphen(letter) || IsApostrophe(letter) || IsMiddleDot(letter);
            if (joins ? _at + 1 == _text.Length || !char.IsLetterOrDigit(_text[_at + 1]) : letter is ' ' || !IsUnseen(letter))
            {
                break;
            }

            if (IsMiddleDot(letter) && End is 0)
            {
                End = _at;
            }

            joined = true;
            _at++;
        }

        End = End is 0 ? _at : End;
        return joined;
    }
}
