using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pole.Platform.Content.Yaml;

/// <summary>
/// Reads YAML into values that know their place. Anchors, aliases and tags are refused, which leaves no way to
/// write a small file that unfolds into a large one; depth and number of values are bounded.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 16;
    private const int MostValues = 50_000;

    private readonly IParser _events;
    private readonly int _linesBefore;
    private int _values;

    private YamlReader(string yaml, int linesBefore)
    {
        _events = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        _linesBefore = linesBefore;
    }

    /// <summary>Reads one document; an empty one is an empty map.</summary>
    /// <exception cref="YamlFaultException">The text cannot be read; the exception says where and why.</exception>
    public static YamlValue Read(string yaml, int linesBefore = 0)
    {
        try
        {
            return new YamlReader(yaml, linesBefore).ReadDocument();
        }
        catch (YamlException fault)
        {
            throw new YamlFaultException(
                (int)fault.Start.Line + linesBefore,
                (int)fault.Start.Column,
                $"YAML illisible ici : vérifiez l’alignement, les deux-points et les guillemets ({fault.Message.TrimEnd('.')})");
        }
    }

    private YamlValue ReadDocument()
    {
        _events.Consume<StreamStart>();
        if (_events.Accept<StreamEnd>(out _))
        {
            return new YamlMap([], 1 + _linesBefore, 1);
        }

        _events.Consume<DocumentStart>();
        var value = ReadValue(0);
        _events.Consume<DocumentEnd>();
        return _events.Current is DocumentStart second
            ? throw At(second, "un seul document YAML par fichier")
            : value is YamlText { IsEmpty: true } ? new YamlMap([], value.Line, value.Column) : value;
    }

    private YamlValue ReadValue(int depth)
    {
        var start = _events.Current!;
        if (start is AnchorAlias || start is NodeEvent { Anchor.IsEmpty: false })
        {
            throw At(start, "les ancres (&) et les renvois (*) de YAML ne sont pas acceptés ici ; si c’est du texte, mettez-le entre guillemets");
        }

        if (start is NodeEvent { Tag.IsEmpty: false })
        {
            throw At(start, "les étiquettes (!) de YAML ne sont pas acceptées ici ; si c’est du texte, mettez-le entre guillemets");
        }

        if (depth > DeepestNesting || ++_values > MostValues)
        {
            throw At(start, $"trop d’imbrication ou trop de valeurs (au plus {DeepestNesting} niveaux et {MostValues} valeurs)");
        }

        return start switch
        {
            Scalar => ReadText(_events.Consume<Scalar>()),
            SequenceStart => ReadList(depth),
            MappingStart => ReadMap(depth),
            _ => throw At(start, "YAML illisible ici"),
        };
    }

    private YamlText ReadText(Scalar scalar) => new(
        scalar.Value,
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null",
        LineOf(scalar),
        ColumnOf(scalar));

    private YamlList ReadList(int depth)
    {
        var start = _events.Consume<SequenceStart>();
        List<YamlValue> items = [];
        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(depth + 1));
        }

        return new(items, LineOf(start), ColumnOf(start));
    }

    private YamlMap ReadMap(int depth)
    {
        var start = _events.Consume<MappingStart>();
        List<YamlField> fields = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            if (_events.Current is not Scalar key)
            {
                throw At(_events.Current!, "une clé est un simple mot");
            }

            if (!keys.Add(key.Value))
            {
                throw At(key, $"la clé « {key.Value} » est donnée deux fois");
            }

            ReadValue(depth + 1);
            fields.Add(new(key.Value, ReadValue(depth + 1), LineOf(key), ColumnOf(key)));
        }

        return new(fields, LineOf(start), ColumnOf(start));
    }

    private YamlFaultException At(ParsingEvent place, string message) => new(LineOf(place), ColumnOf(place), message);

    private int LineOf(ParsingEvent place) => (int)place.Start.Line + _linesBefore;

    private static int ColumnOf(ParsingEvent place) => (int)place.Start.Column;
}
