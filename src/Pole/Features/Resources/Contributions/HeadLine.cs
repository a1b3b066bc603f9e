namespace Pole.Features.Resources.Contributions;

/// <summary>One key at the first level of a file's head, set without touching anything else that stands there.</summary>
internal static class HeadLine
{
    private const string Fence = "---";

    public static string Set(string text, string key, string value)
    {
        var lines = text.Split('\n').ToList();
        var end = lines.FindIndex(1, line => line.TrimEnd() == Fence);
        var place = lines.FindIndex(1, end - 1, line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        if (place > 0)
        {
            lines[place] = $"{key}: {value}";
        }
        else
        {
            lines.Insert(1, $"{key}: {value}");
        }

        return string.Join('\n', lines);
    }
}
