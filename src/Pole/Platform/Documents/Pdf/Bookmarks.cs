using Pole.Platform.Documents.Pdf.Layout;

namespace Pole.Platform.Documents.Pdf;

/// <summary>
/// The headings of a document as readers show them beside its pages, and the places that links inside it lead to.
/// Source: ISO 32000-1, 12.3.
/// </summary>
internal static class Bookmarks
{
    private const int DeepestLevel = 2;

    /// <summary>The entries of the catalogue; none for a document of few headings.</summary>
    public static string WriteTo(PdfFile file, Landmarks landmarks)
    {
        var shown = landmarks.Found.Where(landmark => landmark.Heading.Level <= DeepestLevel).ToList();
        return shown.Count < 3 ? string.Empty : Outlines(file, shown) + Places(landmarks);
    }

    private static string Places(Landmarks landmarks)
    {
        var listed = landmarks.Found.Where(landmark => landmarks.Listed.Any(heading => ReferenceEquals(heading, landmark.Heading)));
        var places = string.Join(' ', listed.Select(landmark => $"/{landmarks.NameOf(landmark.Heading)} {Destination(landmark)}"));
        return places.Length == 0 ? string.Empty : $" /Dests << {places} >>";
    }

    private static string Outlines(PdfFile file, List<Landmark> shown)
    {
        var root = file.Reserve();
        var (first, last, count) = Level(file, shown, root);
        file.Put(root, $"<< /Type /Outlines /First {first} 0 R /Last {last} 0 R /Count {count} >>");
        return $" /Outlines {root} 0 R";
    }

    /// <summary>Writes the bookmarks of one level, each with those below it closed, and answers the first, the last and how many.</summary>
    private static (int First, int Last, int Count) Level(PdfFile file, List<Landmark> shown, int parent)
    {
        var level = shown.Min(landmark => landmark.Heading.Level);
        var starts = Enumerable.Range(0, shown.Count).Where(at => at == 0 || shown[at].Heading.Level == level).ToList();
        var numbers = starts.Select(_ => file.Reserve()).ToList();
        for (var index = 0; index < starts.Count; index++)
        {
            var (from, to) = (starts[index] + 1, index + 1 < starts.Count ? starts[index + 1] : shown.Count);
            var below = from < to && shown[starts[index]].Heading.Level == level ? Level(file, shown[from..to], numbers[index]) : (0, 0, 0);
            file.Put(numbers[index], $"<< /Title {PdfFile.Text(shown[starts[index]].Heading.Text.ToString())} /Parent {parent} 0 R /Dest {Destination(shown[starts[index]])}"
                + (index > 0 ? $" /Prev {numbers[index - 1]} 0 R" : string.Empty)
                + (index + 1 < starts.Count ? $" /Next {numbers[index + 1]} 0 R" : string.Empty)
                + (below.Item3 > 0 ? $" /First {below.Item1} 0 R /Last {below.Item2} 0 R /Count -{below.Item3}" : string.Empty)
                + " >>");
        }

        return (numbers[0], numbers[^1], numbers.Count);
    }

    private static string Destination(Landmark landmark) =>
        $"[{landmark.Page.Number} 0 R /XYZ 0 {PdfFile.Number(Page.Height - landmark.Top + 6)} null]";
}
