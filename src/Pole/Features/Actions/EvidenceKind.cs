namespace Pole.Features.Actions;

/// <summary>What a piece of evidence is. Each type of action asks for one of them, as <c>content/action-types/</c> says.</summary>
internal enum EvidenceKind
{
    AttendanceSheet,
    Report,
    Photo,
    Agreement,
    Other,
}

internal static class EvidenceKinds
{
    /// <summary>What names of files usually say, without accents.</summary>
    private static readonly (string Word, EvidenceKind Kind)[] Words =
    [
        ("presence", EvidenceKind.AttendanceSheet), ("emargement", EvidenceKind.AttendanceSheet), ("attendance", EvidenceKind.AttendanceSheet),
        ("compte-rendu", EvidenceKind.Report), ("compte rendu", EvidenceKind.Report), ("compte_rendu", EvidenceKind.Report), ("rapport", EvidenceKind.Report),
        ("releve", EvidenceKind.Report), ("report", EvidenceKind.Report), ("bilan", EvidenceKind.Report),
        ("convention", EvidenceKind.Agreement), ("contrat", EvidenceKind.Agreement), ("accord", EvidenceKind.Agreement), ("commande", EvidenceKind.Agreement),
        ("consultation", EvidenceKind.Agreement), ("agreement", EvidenceKind.Agreement), ("photo", EvidenceKind.Photo),
    ];

    extension(EvidenceKind kind)
    {
        public string Label => kind switch
        {
            EvidenceKind.AttendanceSheet => "Feuille de présence",
            EvidenceKind.Report => "Compte rendu",
            EvidenceKind.Photo => "Photo",
            EvidenceKind.Agreement => "Accord ou commande",
            EvidenceKind.Other => "Autre document",
        };
    }

    /// <summary>What a file most likely is, from its name and its kind of file: the author may say otherwise.</summary>
    public static EvidenceKind Recognise(string name, string mediaType)
    {
        var plain = string.Concat(name.Normalize(System.Text.NormalizationForm.FormD)
            .Where(c => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
        return Words.FirstOrDefault(w => plain.Contains(w.Word, StringComparison.Ordinal)) is { Word: not null } known ? known.Kind
            : mediaType.StartsWith("image/", StringComparison.Ordinal) ? EvidenceKind.Photo
            : EvidenceKind.Other;
    }
}
