using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Reads what a sheet says of itself: its title, a first summary, where it was published, when it was last brought up to date, its documents.</summary>
internal sealed partial class SourceReader : IFieldReader
{
    private const int LongestSummary = 300;
    private const int LongestTitle = 160;

    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        Title(sheet, draft);
        draft.Source = SourceOf(sheet, draft);
        if (sheet.BlocksIn(SheetPart.Updated).FirstOrDefault() is { } updated)
        {
            draft.Updated = DateWords.First(updated.Text);
            draft.From("updated", updated);
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Documents).Where(block => block.Text.Length < 90))
        {
            draft.Documents.Add(new() { Title = char.ToUpperInvariant(block.Text[0]) + block.Text[1..], Note = "Nommé par la fiche, sans adresse." });
            draft.From("documents", block);
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Communication).Where(block => Guide().IsMatch(block.Text)))
        {
            draft.Documents.Add(new() { Title = block.Text, Note = "Nommé par la fiche, sans adresse." });
            draft.From("documents", block);
        }
    }

    private static void Title(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        var head = sheet.Blocks.TakeWhile(block => block.Text.Length < LongestTitle && !block.IsPoint && Headings.Find(block.Text) is null)
            .Where(block => !Programme().IsMatch(block.Text) && !Credit().IsMatch(block.Text)).Take(2).ToList();
        if (head.Count > 1 && !char.IsLower(head[1].Text[0]))
        {
            head.RemoveAt(1);
        }

        if (head.Count > 0)
        {
            draft.Title = string.Join(' ', head.Select(block => block.Text)).Trim('#', ' ', ':');
            draft.From("title", head);
        }

        draft.Title = Fuller(draft.Title, sheet.Announced);
        var told = draft.Context ?? sheet.BlocksIn(SheetPart.Description, SheetPart.Objectives, SheetPart.Unknown).FirstOrDefault(block => block.Text.Length > 80)?.Text;
        draft.Summary = told is null ? null : Shortened(told);
    }

    /// <summary>A title that was cut is completed by the table of contents.</summary>
    private static string? Fuller(string? title, ContentsLine? announced) =>
        announced is null ? title : title is null || Cut().IsMatch(title) ? announced.Title : title;

    private static ResourceSource SourceOf(SheetUnderReading sheet, CaseStudyDraft draft) => sheet.Format switch
    {
        SheetFormat.RegionalCollection => new()
        {
            Title = "Recueil des fiches projet : retour d’expérience des démarches d’EIT régionales",
            Publisher = draft.Regions.Contains("93") ? "Réseau Écologie industrielle et territoriale de la région Provence-Alpes-Côte d’Azur" : "Réseau régional d’écologie industrielle et territoriale",
            Page = sheet.Announced?.Page,
        },
        SheetFormat.Optigede => new()
        {
            Title = draft.Title is { Length: > 0 } title ? $"{title} (fiche OPTIGEDE)" : "Fiche action OPTIGEDE (titre perdu)",
            Publisher = "OPTIGEDE, ADEME",
            Url = "https://www.optigede.ademe.fr",
            Note = sheet.Blocks.FirstOrDefault(block => Responsibility().IsMatch(block.Text)) is null ? null : "Établie sous la responsabilité de son auteur.",
        },
        SheetFormat.CircularPortal => new() { Title = draft.Title ?? "", Publisher = "Portail de l’économie circulaire" },
        SheetFormat.Other => new() { Title = draft.Title ?? "" },
    };

    private static string Shortened(string text)
    {
        var sentence = Sentence().Match(text) is { Success: true } match ? match.Value : text;
        return sentence.Length <= LongestSummary ? sentence : sentence[..sentence.LastIndexOf(' ', LongestSummary)] + "…";
    }

    [GeneratedRegex(@"^programme\b", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Programme();

    [GeneratedRegex(@"crédits? (de l’image|photo)|©", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^Guide\b", RegexOptions.None, 2000)]
    private static partial Regex Guide();

    [GeneratedRegex(@"\b(pour|de|la|le|les|un|une|au|des|du|et)$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Cut();

    [GeneratedRegex(@"sous la responsabilité de son auteur", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Responsibility();

    [GeneratedRegex(@"^.{30,}?[.!?](?=\s|$)", RegexOptions.Singleline, 2000)]
    private static partial Regex Sentence();
}
