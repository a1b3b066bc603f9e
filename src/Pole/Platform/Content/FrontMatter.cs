using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content;

/// <summary>The two halves of a Markdown file: the keys between its two lines of <c>---</c>, and the text below them.</summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";

    private readonly string _file;
    private readonly Range _head;
    private readonly int _body;

    private FrontMatter(string file, Range head, int body, int linesBefore)
    {
        (_file, _head, _body) = (file, head, body);
        LinesBefore = linesBefore;
        Keys = ReadKeys(Head);
    }

    public YamlMap Keys { get; }

    /// <summary>The keys as they are written.</summary>
    public string Head => _file[_head];

    /// <summary>The text, cut out of the file each time it is asked for: of most files only the keys are wanted at a time.</summary>
    public string Body => _file[_body..];

    /// <summary>How many lines of the file stand above the text.</summary>
    public int LinesBefore { get; }

    /// <exception cref="YamlFaultException">There is no front matter, or it cannot be read.</exception>
    public static FrontMatter Split(string text)
    {
        var line = 0;
        var yamlStart = 0;
        for (var start = 0; start < text.Length || line == 0;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            var fence = text.AsSpan(start..next).TrimEnd().SequenceEqual(Fence);
            line++;
            if (line == 1 && !fence)
            {
                throw new YamlFaultException(1, 1, "le fichier doit commencer par un en-tête entre deux lignes « --- »");
            }

            if (line == 1)
            {
                yamlStart = next;
            }
            else if (fence)
            {
                return new(text, yamlStart..start, next, line);
            }

            start = next;
        }

        throw new YamlFaultException(1, 1, "l’en-tête n’est pas fermé : il manque la seconde ligne « --- »");
    }

    private static YamlMap ReadKeys(string yaml) => YamlReader.Read(yaml, linesBefore: 1) switch
    {
        YamlMap keys => keys,
        var other => throw new YamlFaultException(other.Line, other.Column, "l’en-tête doit être une suite de lignes « clé: valeur »"),
    };
}
