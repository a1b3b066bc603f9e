using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Platform.Documents;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Printing;

/// <summary>A case study under the titles of the sheet that it was first published in, in their order; a title with nothing below it is left out.</summary>
internal sealed class SourceView(ResourceWords words, CaseStudyChecks checks, Texts texts)
{
    private readonly StudyBlocks _study = new(words, checks, texts);

    public IReadOnlyList<(string Title, IReadOnlyList<Block> Blocks)> Of(Resource sheet) =>
    [
        .. sheet.CaseStudy!.Format.Titles
            .Select(title => (title.Label, Blocks: (IReadOnlyList<Block>)[.. title.Lines.SelectMany(line => Under(line, sheet))]))
            .Where(title => title.Blocks.Count > 0),
    ];

    private IEnumerable<Block> Under(SourceLine line, Resource sheet)
    {
        var blocks = _study.Of(line.Part, sheet).ToList();
        return line.Label is { } label && blocks.Count > 0 ? [new Heading(2, label), .. blocks] : blocks.Select(Raised);
    }

    /// <summary>The titles inside a part that has no label stand below the title of the sheet.</summary>
    private static Block Raised(Block block) => block is Heading heading ? heading with { Level = heading.Level - 1 } : block;
}
