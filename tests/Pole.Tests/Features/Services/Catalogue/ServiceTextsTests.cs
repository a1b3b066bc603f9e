using System.Text.RegularExpressions;
using Pole.App;
using Pole.Platform.Web;

namespace Pole.Features.Services.Catalogue;

public sealed partial class ServiceTextsTests
{
    [Fact]
    public void Every_sentence_of_the_pages_has_its_English()
    {
        var english = new Texts().English;
        var folder = Path.Combine(PoleApp.RepositoryRoot, "src", "Pole", "Features", "Services");
        var missing =
            from file in Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
            from Match match in Sentence().Matches(File.ReadAllText(file))
            let sentence = match.Groups[1].Value
            where !english.ContainsKey(sentence)
            select $"{Path.GetFileName(file)}: {sentence}";

        Assert.Empty(missing.Distinct());
    }

    [GeneratedRegex("""(?:\b[Tt](?:exts)?\[|ErrorMessage = |new Refusal\(\s*"[^"]+",\s*)"([^"]+)"(?!\])?""")]
    private static partial Regex Sentence();
}
