using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Pole.Features.Toolkits.Stamps;

/// <summary>
/// Writes the stamp into the custom properties of an Office document, where its author reads it under the properties of the file.
/// Source: ECMA-376, part 1, 15.2.12.2 (custom file properties), part 2, 10 (content types, relationships).
/// </summary>
internal static class OfficeStamp
{
    private const string Part = "docProps/custom.xml";
    private const string PartType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

    /// <summary>The set that custom properties belong to, the same in every file.</summary>
    private const string Set = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static readonly XNamespace Properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static readonly XNamespace Values = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static byte[] Write(byte[] bytes, CopyStamp stamp)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var had = package.GetEntry(Part) is not null;
            Change(package, Part, stamp.At, properties => Add(properties, stamp), new XElement(Properties + "Properties", new XAttribute(XNamespace.Xmlns + "vt", Values)));
            if (!had)
            {
                Change(package, "[Content_Types].xml", stamp.At, types => types.Add(new XElement(Types + "Override", new XAttribute("PartName", $"/{Part}"), new XAttribute("ContentType", PartType))));
                Change(package, "_rels/.rels", stamp.At, relations => relations.Add(new XElement(
                    Relations + "Relationship", new XAttribute("Id", "rIdPoleCopie"), new XAttribute("Type", Relation), new XAttribute("Target", Part))));
            }
        }

        return stream.ToArray();
    }

    public static string? MarkIn(byte[] bytes)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return package.GetEntry(Part) is { Length: < 1_000_000 } part
                ? Read(part).Elements(Properties + "property").FirstOrDefault(p => (string?)p.Attribute("name") == CopyStamp.MarkName)?.Value.Trim()
                : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            // Not such a file, or one that was damaged: its name and its bytes may still tell.
            return null;
        }
    }

    private static void Add(XElement properties, CopyStamp stamp)
    {
        foreach (var (name, value) in new[] { (CopyStamp.FirmName, stamp.Firm), (CopyStamp.DateName, stamp.Day), (CopyStamp.MarkName, stamp.Mark) })
        {
            properties.Elements().Where(p => (string?)p.Attribute("name") == name).Remove();
            var next = properties.Elements().Select(p => (int?)p.Attribute("pid") ?? 1).DefaultIfEmpty(1).Max() + 1;
            properties.Add(new XElement(
                Properties + "property", new XAttribute("fmtid", Set), new XAttribute("pid", next), new XAttribute("name", name), new XElement(Values + "lpwstr", value)));
        }
    }

    /// <summary>Changes a part of the package; its date is that of the stamp, so that the same copy always has the same bytes.</summary>
    private static void Change(ZipArchive package, string part, DateTimeOffset at, Action<XElement> change, XElement? fresh = null)
    {
        var entry = package.GetEntry(part);
        var root = entry is null ? fresh ?? throw new InvalidDataException($"{part} is missing.") : Read(entry);
        change(root);
        entry?.Delete();
        var written = package.CreateEntry(part);
        written.LastWriteTime = new DateTimeOffset(at.UtcDateTime.Date, TimeSpan.Zero);
        using var stream = written.Open();
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(stream);
    }

    private static XElement Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }
}
