using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing;

/// <summary>A stretch of a sheet below one heading; its value on the line of the heading is its first block.</summary>
internal sealed record SheetSection(SheetPart Part, Block? Heading, IReadOnlyList<Block> Blocks)
{
    public string Text => string.Join('\n', Blocks.Select(block => block.Text));
}

/// <summary>Cuts a sheet at its headings. What is below none belongs to an unknown part, and is read by its words alone.</summary>
internal static class SheetSections
{
    public static IReadOnlyList<SheetSection> Of(IReadOnlyList<Block> blocks)
    {
        List<(SheetPart Part, Block? Heading, List<Block> Blocks)> sections = [(SheetPart.Unknown, null, [])];
        foreach (var block in blocks)
        {
            if (Headings.Find(block.Text) is { } found && Opens(found, block, sections[^1].Part))
            {
                sections.Add((found.Part, block, found.Rest.Length > 0 ? [block with { Text = found.Rest, IsPoint = false }] : []));
            }
            else
            {
                sections[^1].Blocks.Add(block);
            }
        }

        return [.. sections.Where(s => s.Heading is not null || s.Blocks.Count > 0).Select(s => new SheetSection(s.Part, s.Heading, s.Blocks))];
    }

    /// <summary>"En cours" opens a part among synergies only; in a list, a point is a heading when it gives a value.</summary>
    private static bool Opens(FoundHeading found, Block block, SheetPart now) => found.Part switch
    {
        SheetPart.SynergiesDone or SheetPart.SynergiesUnderWay or SheetPart.SynergiesPossible => IsOfSynergies(now) && found.Rest.Length == 0 && !block.IsPoint,
        SheetPart.LeadName or SheetPart.Nature or SheetPart.Perimeter or SheetPart.Location or SheetPart.Launch or SheetPart.End => found.Rest.Length > 0,
        _ => !block.IsPoint && (found.Rest.Length == 0 || !IsOfSynergies(now) || found.Part is SheetPart.Steps),
    };

    private static bool IsOfSynergies(SheetPart part) =>
        part is SheetPart.Synergies or SheetPart.SynergiesDone or SheetPart.SynergiesUnderWay or SheetPart.SynergiesPossible;
}
