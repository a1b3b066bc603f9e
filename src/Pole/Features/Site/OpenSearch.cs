using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.Options;
using Pole.Features.Site.Finding;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>Tells browsers how the site is searched, so that people may do it from the address bar (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    public const string Address = "/opensearch.xml";
    public const string MediaType = "application/opensearchdescription+xml";

    /// <summary>The longest name that the format takes.</summary>
    private const int NameLength = 16;

    private static readonly XNamespace Format = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Address, Write).AllowAnonymous().KeepPublicly();

    private static IResult Write(IOptions<SiteSettings> settings, Texts texts)
    {
        var site = settings.Value;
        XElement Url(string type, string path, string relation) => new(
            Format + "Url",
            new XAttribute("type", type),
            new XAttribute("rel", relation),
            new XAttribute("template", site.Absolute(Language.Current.AddressOf(path))));
        var document = new XElement(
            Format + "OpenSearchDescription",
            new XElement(Format + "ShortName", site.Name.Length <= NameLength ? site.Name : site.Name[..NameLength].Trim()),
            new XElement(Format + "LongName", site.Name),
            new XElement(Format + "Description", texts["Chercher sur tout le site"].Value),
            Url("text/html", $"{SiteAsk.Address}?q={{searchTerms}}", "results"),
            Url(AtomFeed.MediaType, $"{SiteAsk.Feed}?q={{searchTerms}}", "results"),
            Url(MediaType, Address, "self"),
            new XElement(Format + "Language", Language.Current.Tag),
            new XElement(Format + "InputEncoding", "UTF-8"),
            new XElement(Format + "OutputEncoding", "UTF-8"));
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document, MediaType, Encoding.UTF8);
    }
}
