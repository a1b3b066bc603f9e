using System.Text.RegularExpressions;
using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>For a key that no heading has filled, takes the sentences that speak of it wherever they stand; they keep their place as well.</summary>
internal sealed partial class CueReader : IFieldReader
{
    private const int MostSentences = 6;

    private static readonly (string Field, Regex Cue)[] Cues =
    [
        ("objectives", Objective()),
        ("continuation", Lasting()),
        ("governance.strategic", Steering()),
        ("governance.technical", Carried()),
        ("governance.public-policies", Policies()),
        ("animation", Animation()),
        ("communication", Communication()),
        ("technical-means", Tools()),
    ];

    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var (field, cue) in Cues.Where(one => !draft.Sentences.ContainsKey(one.Field)))
        {
            var told = from section in sheet.Sections
                       where section.Part is not (SheetPart.Author or SheetPart.Contents or SheetPart.Documents)
                       from block in section.Blocks
                       from sentence in Sentences().Split(block.Text)
                       where cue.IsMatch(sentence)
                       select (sentence, block);
            foreach (var (sentence, block) in told.Take(MostSentences))
            {
                draft.Say(field, char.ToUpperInvariant(sentence[0]) + sentence[1..], block);
            }
        }

        Method(sheet, draft);
    }

    /// <summary>The points below a line that announces a method are the method.</summary>
    private static void Method(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        Block? announced = null;
        foreach (var block in sheet.BlocksIn(SheetPart.Description))
        {
            if (!block.IsPoint)
            {
                announced = MethodAhead().IsMatch(block.Text) ? block : null;
            }
            else if (announced is not null)
            {
                draft.Say("animation", block.Text, block);
            }
        }
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})", RegexOptions.None, 2000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"a pour (objectif|but|ambition)|vise à|objectif est de|essaimage est prévu|être autonomes?", Loose, 2000)]
    private static partial Regex Objective();

    [GeneratedRegex(@"pérenn|à l’issue de la convention", Loose, 2000)]
    private static partial Regex Lasting();

    [GeneratedRegex(@"comité de pilotage|\bcopil\b", Loose, 2000)]
    private static partial Regex Steering();

    [GeneratedRegex(@"portée? conjointement par|est portée? par les? services?|animée? par les? services?|chargée? de mission", Loose, 2000)]
    private static partial Regex Carried();

    [GeneratedRegex(@"politiques publiques|transversalité", Loose, 2000)]
    private static partial Regex Policies();

    [GeneratedRegex(@"\bméthodologie\b|mises? en contact|ateliers (de|collectifs)|bourses? inter-entreprises|rencontres? trimestrielles?|à chaque rencontre|formation-action|réunion de cadrage", Loose, 2000)]
    private static partial Regex Animation();

    [GeneratedRegex(@"supports? de communication|éléments de communication|dossiers? de presse", Loose, 2000)]
    private static partial Regex Communication();

    [GeneratedRegex(@"\b(outil|logiciel)\s\p{Lu}", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Tools();

    [GeneratedRegex(@"méthodologie[^.]*:?\s*:$", Loose, 2000)]
    private static partial Regex MethodAhead();
}
