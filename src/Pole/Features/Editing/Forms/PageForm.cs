using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Editing.Forms;

/// <summary>A page in its form: what the form asks, the file that it makes, and where on it a fault of the file stands.</summary>
internal sealed class PageForm
{
    private readonly string _file;
    private readonly HeadForm? _head;
    private readonly string? _written;
    private readonly bool _windows;

    private PageForm(string file, HeadForm? head, PageInput input, bool windows)
    {
        (_file, _head, _windows) = (file, head, windows);
        Input = input;
        _written = head?.Write(input.Fields, Rest(input.Rest));
    }

    public PageInput Input { get; }

    public IReadOnlyList<SheetField> Fields => _head?.Fields ?? [];

    /// <summary>The file as the form makes it.</summary>
    public string Text
    {
        get
        {
            var text = EditedText.Write(_written, Plain(Input.Body));
            return _windows ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        }
    }

    /// <summary>The form of a text as it stands.</summary>
    public static PageForm Of(string file, ContentSection? section, string text, string fingerprint)
    {
        var parts = EditedText.Of(section, text);
        return new(
            file,
            parts.Form,
            new() { Read = fingerprint, Head = parts.Head, Fields = [.. parts.Form?.Answers ?? []], Rest = parts.Form?.Rest, Body = parts.Body },
            IsWindows(text));
    }

    /// <summary>The form as it was sent; what it does not answer for want of its fields stays as it was.</summary>
    public static PageForm Sent(string file, ContentSection? section, PageInput input, string found)
    {
        var head = input.Head is null || section is null ? null : HeadForm.Of(section, Plain(input.Head));
        input.Head = head is null ? null : Plain(input.Head);
        if (head is not null && input.Fields.Count != head.Fields.Count)
        {
            input.Fields = [.. head.Answers];
        }

        return new(file, head, input, IsWindows(found));
    }

    /// <summary>A fault of the file at its field of the form, with the line that a reader counts there.</summary>
    public Refusal At(ContentFault fault)
    {
        var before = EditedText.LinesBefore(_written);
        if (_written is null || _head is null || fault.Line > before)
        {
            return new("content.fault", "Ligne {0} : {1}.", fault.Line - before, fault.Message) { Field = "Input.Body" };
        }

        var field = Missing(fault) is { } key ? _head.FieldOf(key) : _head.FieldAt(_written, fault.Line - 1);
        return field is { } at
            ? new("content.fault", "{0}.", fault.Message) { Field = $"Input.Fields[{at}].{(Fields[at].Kind == FieldKind.Codes ? "Codes" : "Text")}" }
            : new("content.fault", "Ligne {0} du fichier : {1}.", fault.Line, fault.Message) { Field = "Input.Rest" };
    }

    /// <summary>The key that a fault says is missing: it stands on no line.</summary>
    private string? Missing(ContentFault fault) => Fields.Select(field => field.Key)
        .FirstOrDefault(key => fault.Message == SheetBinder.Lacks(key) && fault.File == _file);

    private static bool IsWindows(string text) => text.Contains("\r\n", StringComparison.Ordinal);

    private static string Plain(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Rest(string? text) => Plain(text) is var plain && (plain.Length == 0 || plain.EndsWith('\n')) ? plain
        : string.IsNullOrWhiteSpace(plain) ? "" : $"{plain}\n";
}
