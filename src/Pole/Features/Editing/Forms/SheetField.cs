using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Editing.Forms;

/// <summary>How the value of a key is asked for.</summary>
internal enum FieldKind
{
    /// <summary>On one line.</summary>
    Line,

    /// <summary>A sentence or more.</summary>
    Text,

    /// <summary>A day of the calendar.</summary>
    Day,

    /// <summary>One of a few.</summary>
    Choice,

    /// <summary>Several of a vocabulary.</summary>
    Codes,

    /// <summary>Several, one a line.</summary>
    Lines,
}

/// <summary>A key that the form asks for by itself. Keys that hold keys of their own are left in YAML.</summary>
internal sealed record SheetField(SheetMember Member, FieldKind Kind)
{
    private const int LongLine = 90;

    public string Key => Member.Key;

    /// <summary>The keys of a folder that can be asked for, as they stand in a head: those of its record, then those of any file.</summary>
    public static IReadOnlyList<SheetField> Of(ContentSection section, IReadOnlyList<HeadBlock> blocks) =>
    [
        .. from member in SheetShape.Of(section.Sheet).Members.Concat(SheetShape.Of(typeof(Publication)).Members)
           let kind = KindOf(member, blocks.FirstOrDefault(block => block.Key == member.Key)?.Value)
           where kind is not null
           select new SheetField(member, kind.Value),
    ];

    private static FieldKind? KindOf(SheetMember member, YamlValue? value)
    {
        var type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        if (SheetBinder.ItemOf(type) is { } item)
        {
            return !Scalars.Knows(item) || value is not (null or YamlList or YamlText { IsEmpty: true }) || value is YamlList list && !list.Items.All(one => one is YamlText) ? null
                : member.Vocabulary is null ? FieldKind.Lines : FieldKind.Codes;
        }

        return !Scalars.Knows(type) || value is not (null or YamlText) ? null
            : type.IsEnum || type == typeof(bool) || member.Vocabulary is not null ? FieldKind.Choice
            : type == typeof(DateOnly) && IsDayOrNothing(value) ? FieldKind.Day
            : type == typeof(string) && (member.Key is "summary" or "description" || value is YamlText { Text.Length: > LongLine }) ? FieldKind.Text
            : FieldKind.Line;
    }

    /// <summary>Browsers show no day that is none: what stands there then is shown as a line.</summary>
    private static bool IsDayOrNothing(YamlValue? value) =>
        value is null or YamlText { IsEmpty: true } || (value is YamlText text && Scalars.TryRead(typeof(DateOnly), text.Text, out _));
}
