using System.Text;
using Pole.Platform.Content;

namespace Pole.Features.Editing.Forms;

/// <summary>
/// The head of a file as a form: the keys that it asks for, and all the others as they are written. What is not changed keeps its
/// lines to the letter, remarks and order too.
/// </summary>
internal sealed class HeadForm
{
    private readonly IReadOnlyList<HeadBlock> _blocks;

    private HeadForm(ContentSection section, IReadOnlyList<HeadBlock> blocks)
    {
        _blocks = blocks;
        Fields = SheetField.Of(section, blocks);
        Rest = string.Concat(blocks.Where(block => FieldOf(block) is null).Select(block => block.Lines));
        Answers = [.. Fields.Select(field => FieldAnswer.Of(blocks.FirstOrDefault(block => block.Key == field.Key)?.Value, field.Kind))];
    }

    public IReadOnlyList<SheetField> Fields { get; }

    /// <summary>What the head says now, in the order of the fields.</summary>
    public IReadOnlyList<FieldAnswer> Answers { get; }

    /// <summary>The lines of the keys that the form does not ask for.</summary>
    public string Rest { get; }

    /// <summary>Null when the head cannot be parted into keys.</summary>
    public static HeadForm? Of(ContentSection section, string head) => HeadBlock.Read(head) is { } blocks ? new(section, blocks) : null;

    /// <summary>The head with what was answered; keys that come new stand before those in YAML.</summary>
    public string Write(IReadOnlyList<FieldAnswer> answers, string rest)
    {
        var head = new StringBuilder();
        var sameRest = rest == Rest;
        var open = true;
        foreach (var block in _blocks)
        {
            if (FieldOf(block) is { } field)
            {
                head.Append(answers[field].SaysAs(Answers[field], Fields[field].Kind) ? block.Lines : answers[field].Write(block.Key!, Fields[field].Kind));
            }
            else if (sameRest && block.Key is null)
            {
                head.Append(block.Lines);
            }
            else
            {
                head.Append(open ? NewKeys(answers) : "").Append(sameRest ? block.Lines : open ? rest : "");
                open = false;
            }
        }

        return head.Append(open ? NewKeys(answers) : "").Append(open && !sameRest ? rest : "").ToString();
    }

    /// <summary>The field that a line of a head written from this form belongs to; null when it belongs to none.</summary>
    public int? FieldAt(string head, int line) =>
        HeadBlock.Read(head)?.LastOrDefault(block => block.Line <= line)?.Key is { } key ? FieldOf(key) : null;

    public int? FieldOf(string key) => Fields.Select((field, i) => (field, i)).Where(one => one.field.Key == key).Select(one => (int?)one.i).FirstOrDefault();

    private int? FieldOf(HeadBlock block) => block.Key is { } key ? FieldOf(key) : null;

    private string NewKeys(IReadOnlyList<FieldAnswer> answers) => string.Concat(Fields
        .Select((field, i) => (field, i))
        .Where(one => _blocks.All(block => block.Key != one.field.Key))
        .Select(one => answers[one.i].Write(one.field.Key, one.field.Kind)));
}
