using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Web;

namespace Pole.Platform.Journal;

public sealed partial class JournalWordsTests
{
    [Fact]
    public void Everything_that_the_journal_keeps_has_words_for_people()
    {
        using var app = new PoleApp();
        var words = app.Services.GetRequiredService<JournalWords>();
        var codes = FrenchSentences.Files(".cs").SelectMany(file => Recorded(File.ReadAllText(file))).Distinct().ToList();

        Assert.Contains("invoice.partly-paid", codes);
        Assert.Contains("membership.in-grace", codes);
        Assert.Contains("session.opened", codes);
        Assert.DoesNotContain(codes, code => words.LabelOf(code) == code);
    }

    /// <summary>What a file records: codes named on the spot, those of a class of moves, and those handed to a method that takes a <c>what</c>.</summary>
    private static IEnumerable<string> Recorded(string code)
    {
        var places = Statement().Matches(code)
            .Concat(MovesClass().IsMatch(code) ? Constant().Matches(code) : [])
            .Concat(RecordsWhatItIsHanded().IsMatch(code) ? Call().Matches(code) : []);
        return places.SelectMany(place => Code().Matches(place.Value)).Select(m => m.Groups[1].Value);
    }

    [GeneratedRegex(@"\bRecord\([^;]*;")]
    private static partial Regex Statement();

    [GeneratedRegex(@"\bclass \w+Moves\b")]
    private static partial Regex MovesClass();

    [GeneratedRegex(@"\bconst string \w+ = [^;]*;")]
    private static partial Regex Constant();

    [GeneratedRegex(@"\bRecord\([^;]*\bwhat\b")]
    private static partial Regex RecordsWhatItIsHanded();

    [GeneratedRegex(@"\bDecideAsync\(\w+, ""[^""]+""")]
    private static partial Regex Call();

    [GeneratedRegex(@"""([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)""")]
    private static partial Regex Code();
}
