namespace Pole.Platform.Web;

/// <summary>
/// Binds the signs that French sets apart to the word they follow or open, so that no line begins with one:
/// a thin space before ; ! ?, a whole one before a colon and within quotation marks (Lexique des règles typographiques).
/// </summary>
internal static class FrenchSpaces
{
    private const char Thin = '\u202F';
    private const char Whole = '\u00A0';

    public static string Bind(string sentence)
    {
        if (sentence.AsSpan().IndexOfAny(";:!?«»") < 0)
        {
            return sentence;
        }

        return string.Create(sentence.Length, sentence, static (bound, sentence) =>
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                bound[i] = sentence[i] is not (' ' or Whole) ? sentence[i] : Between(sentence[i], i > 0 ? sentence[i - 1] : ' ', i + 1 < sentence.Length ? sentence[i + 1] : ' ');
            }
        });
    }

    private static char Between(char space, char before, char after) => (before, after) switch
    {
        (_, ';' or '!' or '?') => Thin,
        (_, ':' or '»') or ('«', _) => Whole,
        _ => space,
    };
}
