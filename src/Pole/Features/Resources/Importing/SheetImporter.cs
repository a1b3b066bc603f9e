using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Readers;
using Pole.Features.Resources.Importing.Layout;
using Pole.Platform.Content;
using Pole.Platform.Content.Rendering;

namespace Pole.Features.Resources.Importing;

/// <summary>
/// Makes a draft record of the text of a sheet: takes the page off the text, leaves persons out, recognises the
/// format and the headings, and lets each reader take what it knows. Nothing is lost: what nobody takes is kept.
/// </summary>
internal sealed class SheetImporter(ContentStore content)
{
    /// <summary>In this order: a later reader may look at what an earlier one has found.</summary>
    private static readonly IReadOnlyList<IFieldReader> Readers =
    [
        new SentenceReader(), new LeadReader(), new TerritoryReader(), new StepReader(), new FigureReader(), new SynergyReader(),
        new WorkReader(), new CostReader(), new FundingReader(), new PartnerReader(), new CueReader(), new FilingReader(), new SourceReader(),
    ];

    /// <summary>Whether a reader of the text would see any letter at all: a page may hold nothing but its script.</summary>
    public static bool HasWords(string text) => LinesOf(text).Any(line => line.Text.Any(char.IsLetter));

    /// <summary>The titles of the sheets that a text holds: one, or as many as the collection has.</summary>
    public static IReadOnlyList<string> TitlesIn(string text) => [.. SheetSplitter.Split(Clean(LinesOf(text))).Select(sheet => sheet.Title)];

    /// <summary>Reads one sheet of a text, counted from 0.</summary>
    public ImportedSheet Read(string text, int number = 0)
    {
        var source = LinesOf(text);
        var sheets = SheetSplitter.Split(Clean(source));
        var chosen = sheets[Math.Clamp(number, 0, sheets.Count - 1)];
        var (lines, left) = PersonalData.Drop(chosen.Lines);
        var furniture = PageFurniture.NumbersOf(lines);
        var blocks = Blocks.Of(lines, furniture);
        var cut = SheetSections.Of(blocks);
        var format = FormatGuess.Of(cut, blocks);
        var sheet = new SheetUnderReading
        {
            Format = format,
            Blocks = blocks,
            Sections = CueSorter.Sort(cut),
            Library = content.Current,
            Announced = chosen.Announced,
        };
        var draft = new CaseStudyDraft();
        foreach (var reader in Readers)
        {
            reader.Read(sheet, draft);
        }

        var taken = draft.Origins.Values.SelectMany(numbers => numbers).ToHashSet();
        return new()
        {
            Resource = draft.ToResource(format),
            Communes = draft.Communes,
            Lines = [.. source.Where(line => line.Number >= chosen.Lines[0].Number && line.Number <= chosen.Lines[^1].Number)],
            Origins = draft.Origins,
            Unplaced = [.. sheet.Sections.SelectMany(section => section.Blocks).Where(block => !block.Lines.Any(taken.Contains) && block.Text != PersonalData.Mark)],
            LeftOut = left,
            Furniture = furniture,
        };
    }

    private static IReadOnlyList<SourceLine> LinesOf(string text) => SourceLine.Of(PastedHtml.Is(text) ? PastedHtml.LinesOf(text) : text);

    private static IReadOnlyList<CleanLine> Clean(IReadOnlyList<SourceLine> source) => [.. Columns.Unfold(source).Select(CleanLine.Of)];
}
