using System.Text.RegularExpressions;
using Pole.Platform.Content;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Proposes how a sheet is filed: what it lists itself, and otherwise the codes whose words it uses.</summary>
internal sealed partial class FilingReader : IFieldReader
{
    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        File(sheet, draft, "pillars", draft.Pillars, SheetPart.Pillars, FilingWords.Pillars);
        File(sheet, draft, "flows", draft.Flows, SheetPart.Flows, FilingWords.Flows);
        File(sheet, draft, "sectors", draft.Sectors, SheetPart.Sectors, FilingWords.Sectors);
        File(sheet, draft, "programmes", draft.Programmes, SheetPart.Programme, FilingWords.Programmes);
        if (draft.Pillars.Count == 0 && (draft.Synergies.Count > 0 || Eit().IsMatch(sheet.Text)))
        {
            draft.Pillars.Add("industrial-territorial-ecology");
        }
    }

    private static void File(SheetUnderReading sheet, CaseStudyDraft draft, string vocabulary, SortedSet<string> codes, SheetPart part, IReadOnlyDictionary<string, Regex> words)
    {
        var terms = sheet.Library.FindVocabulary(vocabulary);
        foreach (var block in sheet.BlocksIn(part))
        {
            foreach (var term in terms?.Terms.Where(term => Says(block.Text, term)) ?? [])
            {
                codes.Add(term.Code);
                draft.From(vocabulary, block);
            }
        }

        var listed = codes.Count >= 3;
        foreach (var section in sheet.Sections.Where(section => section.Part is not (SheetPart.Contents or SheetPart.Communication or SheetPart.Author)))
        {
            foreach (var (code, pattern) in words.Where(word => !listed || (vocabulary is "flows" or "programmes" && IsOfSynergies(section.Part))))
            {
                if (terms?.Has(code) == true && section.Blocks.FirstOrDefault(block => pattern.IsMatch(block.Text)) is { } block && codes.Add(code))
                {
                    draft.From(vocabulary, block);
                }
            }
        }
    }

    private static bool IsOfSynergies(SheetPart part) => part is SheetPart.Description or SheetPart.SynergiesDone or SheetPart.History;

    /// <summary>Whether a point of a list is the word of a code, in the singular or the plural.</summary>
    private static bool Says(string text, Term term)
    {
        var (said, known) = (Plain(text), Plain(term.Fr));
        return said.Length > 2 && (said == known || known.StartsWith(said + " ", StringComparison.Ordinal) || known.Replace("de la ", "de ", StringComparison.Ordinal) == said || said.StartsWith(known, StringComparison.Ordinal));
    }

    private static string Plain(string text) => string.Join(' ', Folding.Fold(text.Replace('’', ' ').Replace('-', ' ')).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('s')));

    [GeneratedRegex(@"écologie industrielle|\bEIT\b", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Eit();
}
