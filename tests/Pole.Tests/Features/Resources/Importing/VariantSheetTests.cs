using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing;

/// <summary>The reference sheets as they come in from elsewhere: with headings misspelt, moved, missing or stripped. What they say is still read, and nothing is lost.</summary>
public sealed class VariantSheetTests
{
    public static TheoryData<string> Names => [.. ReferenceSheets.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Headings_that_lost_a_letter_are_known(string name) => AssertRead(name, LinesOf(name).Select(line => IsHeading(line) ? Misspelt(line) : line), 0.94);

    [Theory]
    [MemberData(nameof(Names))]
    public void Parts_that_moved_are_found_where_they_stand(string name)
    {
        List<List<string>> parts = [[]];
        foreach (var line in LinesOf(name))
        {
            if (IsHeading(line) && line.Any(char.IsLetter) && line == line.ToUpperInvariant())
            {
                parts.Add([]);
            }

            parts[^1].Add(line);
        }

        AssertRead(name, parts.Take(2).Concat(parts.Skip(2).Reverse()).SelectMany(part => part), 0.94);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_heading_in_three_that_is_missing_leaves_half_of_it_read_and_nothing_lost(string name)
    {
        var met = 0;
        AssertRead(name, LinesOf(name).Where(line => !IsHeading(line) || ++met % 3 != 0), 0.5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_any_heading_some_of_it_is_read_and_nothing_lost(string name) =>
        AssertRead(name, LinesOf(name).Where(line => !IsHeading(line)), 0.15);

    /// <summary>The sheet alone, without the collection around it, which names its source.</summary>
    private static IEnumerable<string> LinesOf(string name) => ReferenceSheets.Import(name).Lines.Select(line => line.Text);

    private static bool IsHeading(string line) => Headings.Find(CleanLine.Of(new(1, line)).Text) is not null;

    /// <summary>The heading without the last letter but one of its longest word.</summary>
    private static string Misspelt(string line)
    {
        var word = line.Split(' ', ':', '*').MaxBy(part => part.Count(char.IsLetter))!;
        return word.Length < 6 ? line : line.Replace(word, word.Remove(word.Length - 2, 1), StringComparison.Ordinal);
    }

    private static void AssertRead(string name, IEnumerable<string> lines, double enough)
    {
        var read = ReferenceSheets.Importer.Read(string.Join('\n', lines));
        var fields = ImportScore.Of(read.Resource, read.Communes, ReferenceSheets.ReaderOf(name)).Where(field => !field.Field.StartsWith("source.", StringComparison.Ordinal)).ToList();
        var wrong = fields.Where(field => !field.Right).Select(field => $"{field.Field}: {field.Expected}").ToList();
        var kept = read.Origins.Values.SelectMany(numbers => numbers).Concat(read.Unplaced.SelectMany(block => block.Lines)).Concat(read.LeftOut.Select(left => left.Line)).Concat(read.Furniture).ToHashSet();
        var lost = read.Lines.Where(line => line.Text.Trim().Length > 0 && !kept.Contains(line.Number) && !IsHeading(line.Text));

        Assert.Empty(lost.Select(line => $"{line.Number}: {line.Text}"));
        Assert.True(fields.Count - wrong.Count >= fields.Count * enough, $"{fields.Count - wrong.Count}/{fields.Count}\n{string.Join('\n', wrong)}");
    }
}
