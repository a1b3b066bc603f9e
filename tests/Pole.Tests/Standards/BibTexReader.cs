namespace Pole.Standards;

/// <summary>Reads one BibTeX entry as BibTeX does: a type, a key, fields whose values stand between braces that balance; what TeX takes for a command must be escaped.</summary>
internal sealed class BibTexReader
{
    private readonly string text;
    private int at;

    private BibTexReader(string text) => this.text = text;

    public static (string Type, string Key, Dictionary<string, string> Fields) Read(string text)
    {
        var reader = new BibTexReader(text.Trim());
        return reader.Entry();
    }

    /// <summary>The words of a value, without braces and commands.</summary>
    public static string Plain(string value) => value
        .Replace("\\textbackslash{}", "\u0001").Replace("\\textasciitilde{}", "~").Replace("\\textasciicircum{}", "^")
        .Replace("\\{", "\u0002").Replace("\\}", "\u0003").Replace("{", "").Replace("}", "")
        .Replace("\\", "").Replace('\u0001', '\\').Replace('\u0002', '{').Replace('\u0003', '}');

    private (string Type, string Key, Dictionary<string, string> Fields) Entry()
    {
        Take('@');
        var type = Name();
        Take('{');
        var key = Name();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (Peek() == ',')
        {
            Take(',');
            if (Peek() == '}')
            {
                break;
            }

            var name = Name();
            Take('=');
            fields.Add(name, Braced());
        }

        Take('}');
        Assert.Equal(text.Length, at);
        return (type, key, fields);
    }

    private string Braced()
    {
        Take('{');
        var start = at;
        for (var depth = 1; depth > 0; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '%' or '&' or '#' or '$' or '_' or '~' or '^' when !text[start..at].StartsWith("http", StringComparison.Ordinal):
                    throw new FormatException($"{text[at]} is a command of TeX at {at}: {text}");
            }
        }

        return text[start..(at - 1)];
    }

    private string Name()
    {
        Skip();
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-'))
        {
            at++;
        }

        Assert.True(at > start, $"A name was awaited at {at}: {text}");
        return text[start..at];
    }

    private char Peek()
    {
        Skip();
        return text[at];
    }

    private void Take(char letter)
    {
        Assert.Equal(letter, Peek());
        at++;
    }

    private void Skip()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
