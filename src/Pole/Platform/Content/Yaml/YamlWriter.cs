using System.Text;
using System.Text.RegularExpressions;

namespace Pole.Platform.Content.Yaml;

/// <summary>Writes values as the files of <c>content/</c> hold them: what is read again is what was written, whatever the words.</summary>
internal static partial class YamlWriter
{
    /// <summary>A value on one line: <c>{label: "Adhérents", value: 260}</c>.</summary>
    public static string Flow(YamlValue value) => value switch
    {
        YamlMap map => $"{{{string.Join(", ", map.Fields.Select(field => $"{field.Key}: {Flow(field.Value)}"))}}}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlText { IsEmpty: true } => "null",
        YamlText text => Scalar(text.Text),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} is no value that a file could hold."),
    };

    /// <summary>Plain where it is a code or a number; between quotes, with what would end them escaped, everywhere else.</summary>
    public static string Scalar(string text) => Plain().IsMatch(text) && text is not ("null" or "true" or "false") ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var letter in text)
        {
            written.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }

        return written.Append('"').ToString();
    }

    [GeneratedRegex(@"^([a-z][a-z0-9]*(-[a-z0-9]+)*|[1-9]\d{0,14}([.]\d+)?|0([.]\d+)?|\d{4}(-\d{2}){1,2})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Plain();
}
