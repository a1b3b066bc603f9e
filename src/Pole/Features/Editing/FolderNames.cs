namespace Pole.Features.Editing;

/// <summary>What editors call the folders of <c>content/</c>.</summary>
internal static class FolderNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["pages"] = "Pages et actualités",
        ["services"] = "Prestations",
        ["resources"] = "Ressources",
        ["toolkits"] = "Outils",
        ["action-types"] = "Types d’action",
        ["schemes"] = "Référentiels",
        ["indicators"] = "Indicateurs",
        ["vocabularies"] = "Vocabulaires",
        ["mail"] = "Courriels",
        ["help"] = "Aide",
    };

    public static string Of(string folder) => Names.GetValueOrDefault(folder, folder);

    public static string OfFile(string file) => Of(file[..Math.Max(file.IndexOf('/', StringComparison.Ordinal), 0)]);
}
