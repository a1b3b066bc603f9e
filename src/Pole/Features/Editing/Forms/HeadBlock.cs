using Pole.Platform.Content.Yaml;

namespace Pole.Features.Editing.Forms;

/// <summary>A key of a head as its lines are written, with the remarks below it; what stands above the first key has none.</summary>
/// <param name="Line">Its first line in the head, counted from 1.</param>
internal sealed record HeadBlock(string? Key, YamlValue? Value, int Line, string Lines)
{
    /// <summary>The blocks of a head in their order; null when it cannot be read, or when keys share a line and cannot be parted.</summary>
    public static IReadOnlyList<HeadBlock>? Read(string head)
    {
        try
        {
            return YamlReader.Read(head) is YamlMap map ? Part(head, map) : null;
        }
        catch (YamlFaultException)
        {
            return null;
        }
    }

    private static List<HeadBlock>? Part(string head, YamlMap map)
    {
        var lines = head.Split('\n').SkipLast(head.EndsWith('\n') ? 1 : 0).Select(line => $"{line}\n").ToArray();
        if (map.Fields.Any(field => field.Column != 1) || map.Fields.Zip(map.Fields.Skip(1)).Any(two => two.First.Line >= two.Second.Line))
        {
            return null;
        }

        var starts = map.Fields.Select(field => field.Line).Append(lines.Length + 1).ToList();
        List<HeadBlock> blocks = [];
        if (starts[0] > 1)
        {
            blocks.Add(new(null, null, 1, string.Concat(lines[..(starts[0] - 1)])));
        }

        blocks.AddRange(map.Fields.Select((field, i) =>
            new HeadBlock(field.Key, field.Value, field.Line, string.Concat(lines[(starts[i] - 1)..(starts[i + 1] - 1)]))));
        return blocks;
    }
}
