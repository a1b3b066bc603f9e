namespace Pole.Platform.Web.Parts;

/// <summary>How high a text area stands: as many lines as its text takes, within reason.</summary>
internal static class TextRows
{
    /// <summary>The signs that fit on a line of a form.</summary>
    private const int Widest = 75;

    public static int For(string? text, int least = 2, int most = 16) =>
        Math.Clamp((text ?? "").Split('\n').Sum(line => 1 + (line.Length / Widest)) + 1, least, most);
}
