using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pole.Features.Resources.Contributions;

/// <summary>What was answered to one question, as it was typed: a text, codes of a list, or rows of cells by their key.</summary>
internal sealed record Answer
{
    public string? Text { get; init; }

    public IReadOnlyList<string>? Codes { get; init; }

    public IReadOnlyList<IReadOnlyDictionary<string, string>>? Rows { get; init; }

    [JsonIgnore]
    public bool IsEmpty => string.IsNullOrEmpty(Text) && Codes is null or [] && Rows is null or [];
}

/// <summary>The answers of a sheet, by the path of the key that each is about; what was not answered is not there.</summary>
internal sealed record Answers(IReadOnlyDictionary<string, Answer> ByPath)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Answers Read(string json) =>
        new(JsonSerializer.Deserialize<Dictionary<string, Answer>>(json, Format) ?? []);

    public string Write() => JsonSerializer.Serialize(ByPath, Format);

    public Answer Of(string path) => ByPath.GetValueOrDefault(path) ?? new();

    public string? TextOf(string path) => Of(path).Text is { Length: > 0 } text ? text : null;

    /// <summary>The same answers with some given anew.</summary>
    public Answers With(IEnumerable<KeyValuePair<string, Answer>> given)
    {
        var all = ByPath.ToDictionary(StringComparer.Ordinal);
        foreach (var (path, answer) in given)
        {
            all.Remove(path);
            if (!answer.IsEmpty)
            {
                all[path] = answer;
            }
        }

        return new(all);
    }
}
