using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>
/// The format of our own: every structured field of a resource, and of a case study its figures, synergies and funding with their
/// units and states. Its schema is <c>resource-1.xsd</c> beside this file. Of what is kept for some it tells what anyone may read.
/// </summary>
internal sealed class ResourceFormat(ContentStore content, ResourceWords words, IOptions<SiteSettings> site) : IHarvestFormat
{
    public const string SchemaPath = "/oai/resource-1.xsd";

    public static readonly XNamespace Own = "urn:pole:resource:1";

    public string Prefix => "pole";

    public string Schema => site.Value.Absolute(SchemaPath);

    public XNamespace Namespace => Own;

    public XElement Write(ContentItem<Resource> item)
    {
        var sheet = item.Sheet;
        var english = content.Current.Find<Resource>(item.Slug, Language.English) is { IsUntranslated: false } translated ? translated.Sheet : null;
        var isOpen = sheet.Audience == ResourceAudience.Everyone;
        return new XElement(
            Own + "resource",
            new XAttribute(XNamespace.Xmlns + "xsi", OaiXml.Instance.NamespaceName),
            new XAttribute(OaiXml.Instance + "schemaLocation", $"{Own} {Schema}"),
            new XAttribute("type", sheet.Type.Code),
            new XAttribute("audience", ApiCode(sheet.Audience)),
            Part("slug", item.Slug),
            Part("url", site.Value.Absolute(item.Entry.Address!)),
            Words("title", sheet.Title, english?.Title),
            Words("summary", sheet.Summary, english?.Summary),
            Coded("pillar", "pillars", sheet.Pillars),
            Coded("flow", "flows", sheet.Flows),
            Coded("sector", "sectors", sheet.Sectors),
            Coded("region", "regions", sheet.Regions),
            Coded("programme", "programmes", sheet.Programmes),
            Source(sheet.Source),
            item.Entry.Publication.Published is { } day ? Part("published", day.ToIso()) : null,
            sheet.Updated is { } updated ? Part("updated", updated.ToIso()) : null,
            isOpen ? sheet.Documents.Select(Document) : null,
            isOpen && sheet.CaseStudy is { } study ? CaseStudyXml.Write(study) : null,
            isOpen ? RecordXml.Write(sheet) : null);
    }

    /// <summary>An element of the format; none for nothing.</summary>
    public static XElement? Part(string name, string? text) => string.IsNullOrWhiteSpace(text) ? null : new XElement(Own + name, OaiXml.Clean(text));

    public static IEnumerable<XElement?> Parts(string name, IEnumerable<string> texts) => texts.Select(text => Part(name, text));

    private static string ApiCode(ResourceAudience audience) => Platform.Content.Sheets.SheetShape.KeyOf(audience.ToString());

    private static IEnumerable<XElement> Words(string name, string french, string? english)
    {
        yield return new XElement(Own + name, new XAttribute("lang", "fr"), OaiXml.Clean(french));
        if (english is not null)
        {
            yield return new XElement(Own + name, new XAttribute("lang", "en"), OaiXml.Clean(english));
        }
    }

    private static XElement Source(ResourceSource source) => new(
        Own + "source",
        Part("title", source.Title),
        Part("publisher", source.Publisher),
        Part("url", source.Url),
        Part("licence", source.Licence),
        source.Published is { } date ? Part("published", date.ToIso()) : null,
        source.Page is { } page ? Part("page", page.ToString(CultureInfo.InvariantCulture)) : null);

    private static XElement Document(ResourceDocument document) => new(
        Own + "document", Part("title", document.Title), Part("url", document.Url), Part("note", document.Note));

    private IEnumerable<XElement> Coded(string name, string vocabulary, IEnumerable<string> codes) =>
        codes.Select(code => new XElement(Own + name, new XAttribute("code", code), words.Label(vocabulary, code)));
}
