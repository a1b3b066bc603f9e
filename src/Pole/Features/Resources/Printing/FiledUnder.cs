namespace Pole.Features.Resources.Printing;

/// <summary>What a resource is filed under, in words.</summary>
internal static class FiledUnder
{
    public static IEnumerable<(string Name, string? Value)> Of(Resource sheet, ResourceWords words)
    {
        (string Name, string Vocabulary, IReadOnlyList<string> Codes)[] lists =
        [
            ("Piliers", "pillars", sheet.Pillars),
            ("Ressources et flux", "flows", sheet.Flows),
            ("Secteurs", "sectors", sheet.Sectors),
            ("Programme", "programmes", sheet.Programmes),
        ];
        return lists.Where(list => list.Codes.Count > 0)
            .Select(list => (list.Name, (string?)string.Join(", ", list.Codes.Select(code => words.Label(list.Vocabulary, code)))));
    }
}
