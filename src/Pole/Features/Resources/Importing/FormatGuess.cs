using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing;

/// <summary>Recognises the format of a sheet by the parts that only one of them has, and by what it says of itself.</summary>
internal static partial class FormatGuess
{
    private static readonly Dictionary<SheetFormat, SheetPart[]> Marks = new()
    {
        [SheetFormat.RegionalCollection] = [SheetPart.Identity, SheetPart.Highlights, SheetPart.SynergiesDone, SheetPart.SynergiesUnderWay, SheetPart.SynergiesPossible, SheetPart.Strategic, SheetPart.Technical, SheetPart.Policies, SheetPart.Support, SheetPart.Continuation],
        [SheetFormat.Optigede] = [SheetPart.MainYear, SheetPart.QuantifiedResults, SheetPart.QualitativeResults, SheetPart.Recommendations, SheetPart.Programme, SheetPart.Success],
        [SheetFormat.CircularPortal] = [SheetPart.Details, SheetPart.LeadName, SheetPart.Nature, SheetPart.Pillars, SheetPart.Sectors, SheetPart.History, SheetPart.Funders],
    };

    public static SheetFormat Of(IReadOnlyList<SheetSection> sections, IReadOnlyList<Block> blocks)
    {
        if (blocks.Any(block => Optigede().IsMatch(block.Text)))
        {
            return SheetFormat.Optigede;
        }

        var (format, marks) = Marks.Select(format => (format.Key, format.Value.Count(part => sections.Any(section => section.Part == part)))).MaxBy(found => found.Item2);
        return marks >= 2 ? format : SheetFormat.Other;
    }

    [GeneratedRegex(@"optigede|\bSINOE\b|^programme local de prévention$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Optigede();
}
