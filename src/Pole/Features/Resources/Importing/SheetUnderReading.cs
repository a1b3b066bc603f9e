using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;
using Pole.Platform.Content;

namespace Pole.Features.Resources.Importing;

/// <summary>A sheet cut into its parts, without the data of persons, and the vocabularies that its words are compared with.</summary>
internal sealed record SheetUnderReading
{
    public required SheetFormat Format { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required IReadOnlyList<SheetSection> Sections { get; init; }

    public required ContentLibrary Library { get; init; }

    /// <summary>What a table of contents says of the sheet: its short name and its title.</summary>
    public ContentsLine? Announced { get; init; }

    public string Text => string.Join('\n', Blocks.Select(block => block.Text));

    /// <summary>The region that the sheet names most.</summary>
    public string? MainRegion(IEnumerable<string> regions) => regions.MaxBy(code => Library.FindVocabulary("regions")?.Find(code) is { } term
        ? Text.Split(term.Fr, StringSplitOptions.None).Length + Text.Split(Readers.BodyNames.RegionLetters(code) ?? term.Fr).Length
        : 0);

    public IEnumerable<SheetSection> In(params SheetPart[] parts) => Sections.Where(section => parts.Contains(section.Part));

    public IEnumerable<Block> BlocksIn(params SheetPart[] parts) => In(parts).SelectMany(section => section.Blocks);
}

/// <summary>One line of a table of contents: <c>EBG : Une dynamique collective</c>, page 16.</summary>
internal sealed record ContentsLine(string? ShortName, string Title, int? Page);
