namespace Pole.Features.Editing;

/// <summary>Where the pages of one text are, whatever its file is called.</summary>
internal static class EditingAddresses
{
    public static string OfText(string file) => $"~/admin/contenu/{Written(file)}";

    public static string OfVersions(string file) => $"~/admin/contenu/versions?fichier={Written(file)}";

    private static string Written(string file) => Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal);
}
