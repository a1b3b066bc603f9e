using AngleSharp.Dom;

namespace Pole.Platform.Content.Letters;

/// <summary>Puts values in the place of their names.</summary>
internal sealed class Filling(string letter, IReadOnlyDictionary<string, string> values, Uri site)
{
    /// <summary>A subject is one line, whatever the values hold.</summary>
    public string FillSubject(string subject) => new(
        [.. Placeholder.Pattern().Replace(subject, m => ValueOf(m.Groups["name"].Value)).Select(c => char.IsControl(c) ? ' ' : c)]);

    /// <param name="document">The letter.</param>
    /// <param name="repeated">The names whose lines each make a point: a point that holds one is written once for each line.</param>
    public void Fill(IElement document, IReadOnlyList<string> repeated)
    {
        var points = document.QuerySelectorAll("li").Where(point => Holds(point, repeated)).Select(point => (Point: point, List: point.Parent!, Next: point.NextSibling)).ToList();
        points.ForEach(place => place.Point.Remove());
        Fill(document);

        // What was written into a point is never read as a name again.
        foreach (var (point, list, next) in points)
        {
            foreach (var written in Repeat(point, repeated))
            {
                list.InsertBefore(written, next);
            }
        }
    }

    private static bool Holds(IElement point, IReadOnlyList<string> names) =>
        Placeholder.Pattern().Matches(point.InnerHtml).Any(place => names.Contains(place.Groups["name"].Value));

    private IEnumerable<IElement> Repeat(IElement point, IReadOnlyList<string> repeated)
    {
        var lines = repeated.ToDictionary(name => name, name => ValueOf(name).ReplaceLineEndings("\n").Split('\n'), StringComparer.Ordinal);
        for (var i = 0; i < lines.Values.Min(l => l.Length); i++)
        {
            var one = new Dictionary<string, string>(values, StringComparer.Ordinal);
            foreach (var (name, those) in lines)
            {
                one[name] = those[i];
            }

            var written = (IElement)point.Clone();
            new Filling(letter, one, site).Fill(written);
            yield return written;
        }
    }

    private void Fill(IElement document)
    {
        foreach (var words in document.Descendants<IText>().ToList())
        {
            FillText(words);
        }

        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            link.SetAttribute("href", FillAddress(link.GetAttribute("href")!));
        }
    }

    private void FillText(IText words)
    {
        var end = 0;
        foreach (var place in Placeholder.Pattern().Matches(words.Data).ToList())
        {
            AddText(words, words.Data[end..place.Index]);
            AddLines(words, ValueOf(place.Groups["name"].Value));
            end = place.Index + place.Length;
        }

        if (end > 0)
        {
            words.Data = words.Data[end..];
        }
    }

    private static void AddLines(IText before, string value)
    {
        var lines = value.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                before.Parent!.InsertBefore(before.Owner!.CreateElement("br"), before);
            }

            AddText(before, lines[i]);
        }
    }

    private static void AddText(IText before, string text)
    {
        if (text.Length > 0)
        {
            before.Parent!.InsertBefore(before.Owner!.CreateTextNode(text), before);
        }
    }

    /// <summary>A value that is the whole address stands as it is, and the allow-list judges it; a part of one is escaped.</summary>
    private string FillAddress(string address)
    {
        var written = address.Replace("%7B", "{", StringComparison.OrdinalIgnoreCase).Replace("%7D", "}", StringComparison.OrdinalIgnoreCase);
        var filled = Placeholder.Pattern().Replace(
            written, m => m.Length == written.Length ? ValueOf(m.Groups["name"].Value) : Uri.EscapeDataString(ValueOf(m.Groups["name"].Value)));
        return filled.StartsWith('/') && !filled.StartsWith("//", StringComparison.Ordinal)
            ? $"{site.AbsoluteUri.TrimEnd('/')}{filled}"
            : filled;
    }

    private string ValueOf(string name) => values.TryGetValue(name, out var value)
        ? value
        : throw new KeyNotFoundException($"The letter '{letter}' needs a value for {{{{{name}}}}}.");
}
