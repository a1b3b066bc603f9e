using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Carries over the parts that are told in sentences: each point of a list, or each paragraph, is one.</summary>
internal sealed class SentenceReader : IFieldReader
{
    private const int MostParagraphs = 6;

    private static readonly (SheetPart Part, string Field)[] Places =
    [
        (SheetPart.Objectives, "objectives"),
        (SheetPart.Highlights, "highlights"),
        (SheetPart.QualitativeResults, "qualitative-results"),
        (SheetPart.TechnicalMeans, "technical-means"),
        (SheetPart.Continuation, "continuation"),
        (SheetPart.Strategic, "governance.strategic"),
        (SheetPart.Technical, "governance.technical"),
        (SheetPart.Policies, "governance.public-policies"),
        (SheetPart.Animation, "animation"),
        (SheetPart.Communication, "communication"),
        (SheetPart.Success, "success-factors"),
        (SheetPart.Difficulties, "difficulties"),
        (SheetPart.Recommendations, "recommendations"),
    ];

    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var (part, field) in Places)
        {
            foreach (var block in sheet.BlocksIn(part))
            {
                draft.Say(field, Sentence(block), block);
            }
        }

        var context = sheet.BlocksIn(SheetPart.Context).ToList();
        context = context.Count > 0 ? context : [.. sheet.BlocksIn(SheetPart.Description, SheetPart.Identity).Where(block => !block.IsPoint).Take(MostParagraphs)];
        if (context.Count > 0)
        {
            draft.Context = string.Join(' ', context.Select(block => block.Text));
            draft.From("context", context);
        }
    }

    private static string Sentence(Block block) => block.Text.Trim(' ', '.').Equals("néant", StringComparison.OrdinalIgnoreCase) ? "Aucun." : block.Text.Length > 0 ? char.ToUpperInvariant(block.Text[0]) + block.Text[1..] : "";
}
