namespace Pole.Platform.Content.Yaml;

/// <summary>A value of a YAML text and where it starts, lines and columns counted from 1 in its file.</summary>
internal abstract record YamlValue(int Line, int Column);

/// <summary>A scalar; a plain <c>null</c>, <c>~</c> or nothing at all is empty.</summary>
internal sealed record YamlText(string Text, bool IsEmpty, int Line, int Column) : YamlValue(Line, Column);

internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line, int Column) : YamlValue(Line, Column);

/// <summary>Keys with their values, in the order of the file, no key twice.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlField> Fields, int Line, int Column) : YamlValue(Line, Column)
{
    public YamlField? Find(string key) => Fields.FirstOrDefault(f => f.Key == key);

    /// <summary>This map over another: its own keys, then those that only the other has, marked as inherited.</summary>
    public YamlMap Over(YamlMap original) => this with
    {
        Fields =
        [
            .. Fields,
            .. original.Fields.Where(f => Find(f.Key) is null).Select(f => f with { Inherited = true }),
        ],
    };
}

/// <param name="Inherited">Whether it comes from the French original of an English text.</param>
internal sealed record YamlField(string Key, YamlValue Value, int Line, int Column, bool Inherited = false);
