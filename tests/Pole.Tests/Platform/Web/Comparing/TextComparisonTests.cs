namespace Pole.Platform.Web.Comparing;

public sealed class TextComparisonTests
{
    [Fact]
    public void Only_the_words_that_changed_are_marked()
    {
        var row = Assert.Single(TextComparison.Of("Le Pôle ouvre lundi.", "Le Pôle ouvre mardi matin."));

        Assert.Equal([("Le Pôle ouvre ", false), ("lundi", true), (".", false)], row.Left!.Words.Select(words => (words.Text, words.Changed)));
        Assert.Equal([("Le Pôle ouvre ", false), ("mardi matin", true), (".", false)], row.Right!.Words.Select(words => (words.Text, words.Changed)));
    }

    [Fact]
    public void A_line_that_only_one_side_has_stands_alone()
    {
        var rows = TextComparison.Of("un\ndeux\ntrois\n", "un\ntrois\n");

        Assert.Equal(["1|1", "2|", "3|2"], rows.Select(row => $"{row.Left?.Number}|{row.Right?.Number}"));
        Assert.Equal([true, false, true], rows.Select(row => row.Same));
    }

    [Fact]
    public void Long_runs_that_are_the_same_are_counted_and_left_out()
    {
        var same = string.Join('\n', Enumerable.Range(1, 40));

        var rows = TextComparison.Of($"{same}\nfin", $"{same}\nsuite");

        Assert.Equal((37, 40, false), (rows[0].LeftOut, rows[^2].Left!.Number, rows[^1].Same));
        Assert.Equal(5, rows.Count);
        Assert.Equal(40, Assert.Single(TextComparison.Of(same, same)).LeftOut);
    }

    [Fact]
    public void What_is_put_together_again_is_each_text()
    {
        const string Left = "a b c\nd\n\ne f";
        const string Right = "a c\nx\nd\ne g f";

        var rows = TextComparison.Of(Left, Right);

        Assert.Equal(Left, string.Join('\n', rows.Where(row => row.Left is not null).Select(row => string.Concat(row.Left!.Words.Select(words => words.Text)))));
        Assert.Equal(Right, string.Join('\n', rows.Where(row => row.Right is not null).Select(row => string.Concat(row.Right!.Words.Select(words => words.Text)))));
    }

    [Fact]
    public void What_was_taken_away_and_what_was_added_is_told_word_by_word()
    {
        var (before, after) = TextComparison.WordsOf("Cent palettes à la benne.", "Cent caisses vides à la benne.");

        Assert.Equal([new("Cent ", false), new("palettes", true), new(" à la benne.", false)], before);
        Assert.Equal([new("Cent ", false), new("caisses vides", true), new(" à la benne.", false)], after);
    }

    [Fact]
    public void Words_changed_on_both_sides_of_a_space_read_as_one()
    {
        var (before, after) = TextComparison.WordsOf("Un grand atelier ouvert", "Une petite salle ouverte");

        Assert.Equal([new("Un grand atelier ouvert", true)], before);
        Assert.Equal([new("Une petite salle ouverte", true)], after);
    }

    [Fact]
    public void Texts_too_long_to_be_compared_word_by_word_are_shown_whole()
    {
        var (before, after) = TextComparison.WordsOf(string.Join(' ', Enumerable.Repeat("un mot", 2000)), string.Join(' ', Enumerable.Repeat("autre chose", 2000)));

        Assert.True(Assert.Single(before).Changed);
        Assert.True(Assert.Single(after).Changed);
    }
}
