using System.Globalization;
using System.Text;
using Pole.Platform.Documents.Pdf.Fonts;

namespace Pole.Platform.Documents.Pdf;

/// <summary>An area of a page that opens an address.</summary>
internal sealed record Annotation(Page Page, int Number, Element Element);

/// <summary>
/// One A4 page being drawn. Distances are in points from its top left; what is drawn belongs to an element of
/// the structure, or is an artifact that readers skip.
/// </summary>
internal sealed class Page(PdfFile file)
{
    public const double Width = 595.276;
    public const double Height = 841.89;

    private readonly StringBuilder _content = new();
    private readonly List<Element> _marked = [];
    private readonly List<Annotation> _links = [];

    public int Number { get; } = file.Reserve();

    /// <summary>The elements that own what is drawn here, in the order of their marks.</summary>
    public IReadOnlyList<Element> Marked => _marked;

    public IReadOnlyList<Annotation> Links => _links;

    /// <summary>What is being drawn is no part of the document: it can neither be read aloud nor opened.</summary>
    public bool Decorating { get; private set; }

    public void Mark(Element element, Action draw)
    {
        if (Decorating)
        {
            draw();
            return;
        }

        _content.Append(CultureInfo.InvariantCulture, $"/{element.Kind} << /MCID {_marked.Count} >> BDC\n");
        element.Add(this, _marked.Count);
        _marked.Add(element);
        draw();
        _content.Append("EMC\n");
    }

    /// <summary>Draws what says nothing, or nothing new: rules, tints, page numbers, repeated titles.</summary>
    public void Decorate(Action draw)
    {
        var already = Decorating;
        _content.Append(already ? string.Empty : "/Artifact BMC\n");
        Decorating = true;
        draw();
        Decorating = already;
        _content.Append(already ? string.Empty : "EMC\n");
    }

    public void Write(EmbeddedFont font, double size, double tracking, Ink ink, double x, double baseline, string codes) =>
        _content
            .Append(CultureInfo.InvariantCulture, $"BT {Colour(ink)} rg /{font.Resource} {Digits(size)} Tf {Digits(tracking)} Tc ")
            .Append(CultureInfo.InvariantCulture, $"{At(x, baseline)} Td <{codes}> Tj ET\n");

    public void Tint(Ink ink, double x, double top, double width, double height) =>
        _content.Append(CultureInfo.InvariantCulture, $"{Colour(ink)} rg {At(x, top + height)} {Digits(width)} {Digits(height)} re f\n");

    public void Outline(Shape shape, double x, double top)
    {
        if (shape.Fill is { } fill)
        {
            _content.Append(CultureInfo.InvariantCulture, $"{Colour(fill)} rg ");
        }

        if (shape.Stroke is { } stroke)
        {
            _content.Append(CultureInfo.InvariantCulture, $"{Colour(stroke)} RG {Digits(shape.StrokeWidth)} w ");
        }

        foreach (var step in shape.Steps)
        {
            _content.Append(step switch
            {
                Step.Move move => $"{At(x + move.X, top + move.Y)} m ",
                Step.Line line => $"{At(x + line.X, top + line.Y)} l ",
                Step.Curve curve => $"{At(x + curve.X1, top + curve.Y1)} {At(x + curve.X2, top + curve.Y2)} {At(x + curve.X, top + curve.Y)} c ",
                Step.Close => "h ",
                _ => throw new InvalidOperationException($"Cannot draw {step}."),
            });
        }

        _content.Append((shape.Fill, shape.Stroke) switch { (null, null) => "n\n", (null, _) => "S\n", (_, null) => "f\n", _ => "B\n" });
    }

    public void Link(Element element, Uri address, string said, double x, double top, double width, double height) =>
        Link(element, $"/S /URI /URI {PdfFile.Address(address)}", said, x, top, width, height);

    /// <summary>An area that leads to a place of the same document, by its name.</summary>
    public void GoTo(Element element, string place, string said, double x, double top, double width, double height) =>
        Link(element, $"/S /GoTo /D /{place}", said, x, top, width, height);

    public void Close(int pages, int resources)
    {
        var content = file.AddStream(string.Empty, Encoding.ASCII.GetBytes(_content.ToString()));
        var annotations = _links.Count == 0 ? string.Empty : $" /Annots [{string.Join(' ', _links.Select(link => $"{link.Number} 0 R"))}]";
        file.Put(Number, $"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {Digits(Width)} {Digits(Height)}] /Resources {resources} 0 R "
            + $"/Contents {content} 0 R /StructParents {Number} /Tabs /S{annotations} >>");
    }

    private void Link(Element element, string action, string said, double x, double top, double width, double height)
    {
        var link = new Annotation(this, file.Reserve(), element);
        file.Put(link.Number, $"<< /Type /Annot /Subtype /Link /Rect [{At(x, top + height)} {At(x + width, top)}] /Border [0 0 0] /F 4 "
            + $"/Contents {PdfFile.Text(said)} /StructParent {link.Number} /A << {action} >> >>");
        _links.Add(link);
        element.Add(link);
    }

    private static string At(double x, double top) => $"{Digits(x)} {Digits(Height - top)}";

    private static string Colour(Ink ink) => $"{Digits(ink.Red / 255d)} {Digits(ink.Green / 255d)} {Digits(ink.Blue / 255d)}";

    private static string Digits(double value) => PdfFile.Number(value);
}
