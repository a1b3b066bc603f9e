using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Resources.Importing.Drafting;

/// <summary>What the form holds for one key, as the editor sees and corrects it.</summary>
public sealed class DraftField
{
    public string? Text { get; set; }

    public List<string>? Codes { get; set; }

    /// <summary>The fields of a record, one for each question and in the same order.</summary>
    internal static List<DraftField> Of(Resource resource)
    {
        var map = SheetWriter.MapOf(resource);
        return [.. DraftQuestions.All.Select(question => Of(question, At(map, question.Path)))];
    }

    private static DraftField Of(DraftQuestion question, YamlValue? value) => (question.Kind, value) switch
    {
        (_, null) => new(),
        (DraftKind.Codes, YamlList list) => new() { Codes = [.. list.Items.OfType<YamlText>().Select(code => code.Text)] },
        (DraftKind.Sentences, YamlList list) => new() { Text = string.Join('\n', list.Items.OfType<YamlText>().Select(line => line.Text)) },
        (DraftKind.Rows, YamlList list) => new() { Text = string.Join('\n', list.Items.Select(YamlWriter.Flow)) },
        (DraftKind.Row, YamlMap row) => new() { Text = YamlWriter.Flow(row) },
        (_, YamlMap date) => new() { Text = Qualified(date) },
        (_, YamlList list) => new() { Text = string.Join(", ", list.Items.OfType<YamlText>().Select(code => code.Text)) },
        (_, YamlText text) => new() { Text = text.Text },
        _ => new(),
    };

    /// <summary><c>fin 2014</c>, <c>mi-2021</c>.</summary>
    internal static string Qualified(YamlMap date)
    {
        var (day, word) = (((YamlText)date.Find("date")!.Value).Text, ((YamlText)date.Find("qualifier")!.Value).Text);
        return word.EndsWith('-') ? word + day : $"{word} {day}";
    }

    internal static YamlValue? At(YamlMap map, string path)
    {
        YamlValue? value = map;
        foreach (var key in path.Split('.'))
        {
            value = (value as YamlMap)?.Find(key)?.Value;
        }

        return value;
    }
}
