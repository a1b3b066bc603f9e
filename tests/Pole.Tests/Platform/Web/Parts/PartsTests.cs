using System.Globalization;
using System.Text.RegularExpressions;

namespace Pole.Platform.Web.Parts;

public sealed partial class PartsTests
{
    [Theory]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 12, "1 2 3 0 12")]
    [InlineData(6, 12, "1 0 4 5 6 7 8 0 12")]
    [InlineData(4, 7, "1 2 3 4 5 6 7")]
    public void The_pager_shows_the_ends_and_the_neighbours_and_leaves_out_only_what_saves_room(int page, int count, string expected) =>
        Assert.Equal(expected, string.Join(' ', PagerTagHelper.Numbers(page, count)));

    [Fact]
    public void The_ring_has_one_path_an_arc_and_none_touches_the_next()
    {
        var arcs = Arcs.Of(5, 46, 9).ToList();

        Assert.Equal(5, arcs.Count);
        Assert.Equal(10, arcs.SelectMany(arc => Point().Matches(arc)).Select(m => m.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("fr-FR", "mardi 12\u00A0janvier 2027", "12\u00A0janvier 2027, 14\u00A0h\u00A030")]
    [InlineData("en-GB", "Tuesday 12\u00A0January 2027", "12\u00A0January 2027, 14:30")]
    public void Days_and_hours_are_written_in_the_language_of_the_reader_on_a_Paris_clock(string language, string day, string moment)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var (writtenDay, writtenMoment) = (Days.Say(new DateOnly(2027, 1, 12)), Days.Say(new DateTimeOffset(2027, 1, 12, 13, 30, 0, TimeSpan.Zero)));
        CultureInfo.CurrentUICulture = before;

        Assert.Equal(day.ToLowerInvariant(), writtenDay.ToLowerInvariant());
        Assert.Equal(moment, writtenMoment);
    }

    [Fact]
    public void The_first_of_a_month_is_first_in_French_and_the_others_are_numbers()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");

        var written = new[] { 1, 11, 21 }.Select(day => Days.Say(new DateOnly(2027, 2, day), Days.Short).Replace('\u00A0', ' ')).ToList();
        CultureInfo.CurrentUICulture = before;

        Assert.Equal(["1er février 2027", "11 février 2027", "21 février 2027"], written);
    }

    [GeneratedRegex(@"\d+(\.\d)? \d+(\.\d)?(?=A|$)")]
    private static partial Regex Point();
}
