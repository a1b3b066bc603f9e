using Pole.Platform.Content.Yaml;

namespace Pole.Features.Editing.Forms;

/// <summary>What the form of a page holds for one key.</summary>
public sealed class FieldAnswer
{
    public string? Text { get; set; }

    /// <summary>Of a key that takes several of a vocabulary.</summary>
    public List<string>? Codes { get; set; }

    /// <summary>What a key says, as the form shows it.</summary>
    internal static FieldAnswer Of(YamlValue? value, FieldKind kind) => (value, kind) switch
    {
        (YamlList list, FieldKind.Codes) => new() { Codes = [.. TextsOf(list)] },
        (YamlList list, _) => new() { Text = string.Join('\n', TextsOf(list)) },
        (YamlText { IsEmpty: false } text, _) => new() { Text = text.Text },
        _ => new(),
    };

    /// <summary>Whether another answer says the same: browsers write line ends in their own way.</summary>
    internal bool SaysAs(FieldAnswer other, FieldKind kind) => kind == FieldKind.Codes
        ? (Codes ?? []).Order(StringComparer.Ordinal).SequenceEqual((other.Codes ?? []).Order(StringComparer.Ordinal))
        : Plain(Text) == Plain(other.Text);

    /// <summary>The lines of the key in a head; nothing when it says nothing.</summary>
    internal string Write(string key, FieldKind kind) => kind switch
    {
        FieldKind.Codes => List(key, Codes ?? []),
        FieldKind.Lines => List(key, Plain(Text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        _ => Plain(Text) is { Length: > 0 } text ? $"{key}: {Scalar(text)}\n" : "",
    };

    private static IEnumerable<string> TextsOf(YamlList list) => list.Items.OfType<YamlText>().Select(text => text.Text);

    private static string Plain(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static string Scalar(string text) => text is "true" or "false" ? text : YamlWriter.Scalar(text);

    private static string List(string key, IReadOnlyCollection<string> items)
    {
        var written = items.Where(item => item.Length > 0).Select(YamlWriter.Scalar).ToList();
        return written.Count == 0 ? ""
            : written.All(item => item[0] != '"') ? $"{key}: [{string.Join(", ", written)}]\n"
            : $"{key}:\n{string.Concat(written.Select(item => $"  - {item}\n"))}";
    }
}
