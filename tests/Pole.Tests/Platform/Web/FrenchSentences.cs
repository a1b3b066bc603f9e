using System.Text.RegularExpressions;
using Pole.App;

namespace Pole.Platform.Web;

/// <summary>Finds the French sentences that the code says to people: the keys of the translations.</summary>
internal static class FrenchSentences
{
    private const string Literal = """
        "(?<said>(?:[^"\\\n]|\\.)+)"
        """;

    /// <summary>The ways in which code says a sentence. A new way of saying one gets a line here.</summary>
    private static readonly Regex[] Ways =
    [
        new(@"\b(?:T|[tT]exts)\[\s*" + Literal),
        new(@"\b(?:T|[tT]exts)\[[^\]""]*\?\s*" + Literal),
        new(@"\b(?:T|[tT]exts)\[[^\]""]*\?\s*""[^""\n]+""\s*:\s*" + Literal),
        new(@"(?:\bRefusal|\bSheetFinding|\bnew)\s*\(\s*""[a-z0-9-]+(?:\.[a-z0-9-]+)+"",\s*" + Literal),
        new(@"\bErrorMessage\s*=>?\s*" + Literal),
        new(@"const string TooLong\s*=\s*" + Literal),
        new(@"IdentityError \w+\([^)]*\) => Error\([^""]*" + Literal),
        new(@"new MenuEntry\(\s*MenuArea\.\w+,\s*" + Literal),
        new(@"new WaitingTile\(\s*" + Literal),
        new(@"ViewData\[""Title""\]\s*=\s*" + Literal),
        new(@"\((?:""[a-z-]+\.[a-z-]+""|[A-Z]\w+), " + Literal + @"\)(?=,\n|\)|\])"),
    ];

    /// <summary>The arms of a switch that gives labels: <c>MembershipStatus.Active => "Active",</c>.</summary>
    private static readonly Regex Arm = new(@"^ +[A-Z]\w+\.\w+(?: or [A-Z]\w+\.\w+)* => " + Literal + ",$", RegexOptions.Multiline);

    private static readonly Regex LabelSwitch = new(@"string\??\s+(?:Label|Sentence|Of\(\w+ \w+\)) => \w+ switch\s*\{(?<arms>[^}]*)\}");

    private static readonly Regex Remark = new(@"^\s*///[^\n]*$|@\*.*?\*@", RegexOptions.Multiline | RegexOptions.Singleline);

    /// <summary>Each sentence with a file that says it.</summary>
    public static IReadOnlyList<(string French, string File)> All { get; } =
        [.. Files().SelectMany(file => In(File.ReadAllText(file)).Select(said => (said, Path.GetRelativePath(PoleApp.RepositoryRoot, file)))).DistinctBy(s => s.said)];

    public static IEnumerable<string> In(string code)
    {
        var plain = WithoutRemarks(code);
        var arms = LabelSwitch.Matches(plain).SelectMany(labels => Arm.Matches(labels.Groups["arms"].Value));
        return Ways.SelectMany(way => way.Matches(plain)).Concat(arms).Select(match => Regex.Unescape(match.Groups["said"].Value));
    }

    public static IEnumerable<string> Files(string ending = ".cs*") =>
        Directory.EnumerateFiles(Path.Combine(PoleApp.RepositoryRoot, "src", "Pole"), "*" + ending, SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(PoleApp.RepositoryRoot, "themes"), "*" + ending, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["obj", "bin", "Migrations"]).Any());

    /// <summary>All that the code of a room says; for a room of the platform, all that any says.</summary>
    public static string CodeOf(string room)
    {
        var folder = Path.Combine(PoleApp.RepositoryRoot, room);
        var files = room.Contains("Platform", StringComparison.Ordinal) ? Files() : Files().Where(f => f.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return string.Concat(files.Select(File.ReadAllText));
    }

    private static string WithoutRemarks(string code) => Remark.Replace(code, "");
}
