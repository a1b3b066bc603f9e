namespace Pole.Platform.Documents.Pdf;

/// <summary>
/// What a part of the document is, whatever it looks like: a heading, a paragraph, a row. Screen readers and
/// text extraction follow this tree. Source: ISO 32000-1, 14.7 and 14.8.
/// </summary>
internal sealed class Element(string kind)
{
    private readonly List<object> _kids = [];

    public string Kind => kind;

    public string? Alternative { get; init; }

    /// <summary>Attributes as the file writes them, such as the scope of a header cell.</summary>
    public string? Attributes { get; set; }

    /// <summary>The number of its object, once the tree is being written.</summary>
    public int Number { get; private set; }

    public Element Add(Element child)
    {
        _kids.Add(child);
        return child;
    }

    public Element Add(string childKind) => Add(new Element(childKind));

    public void Add(Page page, int mark) => _kids.Add((page, mark));

    public void Add(Annotation annotation) => _kids.Add(annotation);

    public void Clear() => _kids.Clear();

    public void WriteTo(PdfFile file, int parent)
    {
        Number = file.Reserve();
        var kids = string.Join(' ', _kids.Select(kid => kid switch
        {
            Element element => Write(element),
            Annotation annotation => $"<< /Type /OBJR /Obj {annotation.Number} 0 R /Pg {annotation.Page.Number} 0 R >>",
            (Page page, int mark) => $"<< /Type /MCR /Pg {page.Number} 0 R /MCID {mark} >>",
            _ => throw new InvalidOperationException($"{kid} has no place in the structure."),
        }));
        var alternative = Alternative is null ? string.Empty : $" /Alt {PdfFile.Text(Alternative)}";
        var attributes = Attributes is null ? string.Empty : $" /A << {Attributes} >>";
        file.Put(Number, $"<< /Type /StructElem /S /{kind} /P {parent} 0 R{alternative}{attributes} /K [{kids}] >>");

        string Write(Element element)
        {
            element.WriteTo(file, Number);
            return $"{element.Number} 0 R";
        }
    }
}
