using System.Xml.Linq;
using Microsoft.Extensions.Options;
using Pole.Features.Resources.Citing;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>Unqualified Dublin Core, which every repository must offer (OAI-PMH 2.0, 2.5).</summary>
internal sealed class DublinCoreFormat(ResourceDublinCore dublinCore, ContentStore content, IOptions<SiteSettings> site, Texts texts) : IHarvestFormat
{
    private static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";

    public string Prefix => "oai_dc";

    public string Schema => "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    public XNamespace Namespace => "http://www.openarchives.org/OAI/2.0/oai_dc/";

    public XElement Write(ContentItem<Resource> item)
    {
        var terms = dublinCore.InFull(item, Citation.Of(item, site.Value, texts)).Concat(Translated(item));
        return new XElement(
            Namespace + "dc",
            new XAttribute(XNamespace.Xmlns + "oai_dc", Namespace.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Elements.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xsi", OaiXml.Instance.NamespaceName),
            new XAttribute(OaiXml.Instance + "schemaLocation", $"{Namespace} {Schema}"),
            terms.Select(term => new XElement(
                Elements + term.Element,
                term.Language is { } language ? new XAttribute(XNamespace.Xml + "lang", language) : null,
                OaiXml.Clean(term.Value))));
    }

    private IEnumerable<DublinCoreTerm> Translated(ContentItem<Resource> item) =>
        content.Current.Find<Resource>(item.Slug, Language.English) is { IsUntranslated: false } english
            ? [new("title", english.Sheet.Title, "en"), new("description", english.Sheet.Summary, "en")]
            : [];
}
