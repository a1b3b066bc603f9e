using System.Text.RegularExpressions;
using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing;

/// <summary>
/// Sorts the paragraphs of a sheet that lost its headings, or whose headings are in no language known here, by what
/// they say. What gives no cue keeps an unknown part, and is kept as context.
/// </summary>
internal static partial class CueSorter
{
    public static IReadOnlyList<SheetSection> Sort(IReadOnlyList<SheetSection> sections) =>
        [.. sections.SelectMany(section => section.Part == SheetPart.Unknown ? Cut(section) : [section])];

    private static IEnumerable<SheetSection> Cut(SheetSection section)
    {
        var before = SheetPart.Unknown;
        var seen = false;
        foreach (var block in section.Blocks)
        {
            var part = PartOf(block, before, seen);
            seen = seen || block.Text.Length > 160;
            before = part;
            yield return new(part, section.Heading, [block]);
        }
    }

    private static SheetPart PartOf(Block block, SheetPart before, bool pastTheFirst) => block.Text switch
    {
        var text when Programme().IsMatch(text) => SheetPart.Programme,
        var text when Difficulty().IsMatch(text) => SheetPart.Difficulties,
        var text when Success().IsMatch(text) => SheetPart.Success,
        var text when Advice().IsMatch(text) => SheetPart.Recommendations,
        var text when Body().IsMatch(text) && text.Length < 80 => SheetPart.Partners,
        var text when Aim().IsMatch(text) && text.Length < 400 => SheetPart.Objectives,
        var text when text.Length > 200 && !pastTheFirst => SheetPart.Context,
        _ => SheetPart.Unknown,
    };

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^programme (local|national|régional|territorial)\b.{0,40}$", Loose, 2000)]
    private static partial Regex Programme();

    [GeneratedRegex(@"^(a nécessité|nécessite|difficile|difficulté|manque de|peu de|frein|absence de|il a fallu)", Loose, 2000)]
    private static partial Regex Difficulty();

    [GeneratedRegex(@"^((très )?(bon(ne)?|forte?|excellente?) \p{L}+|adhésion|implication|mobilisation|soutien|confiance)\b.{10,200}$", Loose, 2000)]
    private static partial Regex Success();

    [GeneratedRegex(@"^(il faut|il convient|prévoir|penser à|ne pas|veiller à|se faire|se positionner|trouver un)\b", Loose, 2000)]
    private static partial Regex Advice();

    [GeneratedRegex(@"^(école|ecole|CCI|chambre|association|syndicat|communauté|région|ADEME|université|club|fédération)\b[^.!?]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Body();

    [GeneratedRegex(@"^(un objectif|l’objectif|objectif|\p{Lu}\p{Ll}+(er|ir|re)\s(aux|à|les?|la|l’|des?|un|une)\b)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Aim();
}
