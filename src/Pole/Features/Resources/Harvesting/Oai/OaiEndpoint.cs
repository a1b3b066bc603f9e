using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;
using Languages = Pole.Platform.Web.Languages;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>The resources for harvesters: the Open Archives Initiative Protocol for Metadata Harvesting 2.0, its six verbs. All answers are in French with what is translated beside.</summary>
internal static class OaiEndpoint
{
    public const string Address = "/oai";

    public static void MapOai(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Address, [HttpMethods.Get, HttpMethods.Post], AnswerAsync).AllowAnonymous().RequireRateLimiting(Rates.Api);
        routes.MapGet(ResourceFormat.SchemaPath, WriteSchema).AllowAnonymous().KeepPublicly();
    }

    private static async Task<ContentHttpResult> AnswerAsync(HttpRequest request, OaiVerbs verbs, IOptions<SiteSettings> site, TimeProvider clock, CancellationToken cancel)
    {
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> given =
            !HttpMethods.IsPost(request.Method) ? request.Query : request.HasFormContentType ? await request.ReadFormAsync(cancel) : [];
        var ask = OaiAsk.Of(given);
        var (told, fault) = ask.Fault is { } refused ? (null, refused) : await Languages.InAsync(Language.French.Tag, () => verbs.AnswerAsync(ask, cancel));
        var answer = new XElement(
            OaiXml.Protocol + "OAI-PMH",
            new XAttribute(XNamespace.Xmlns + "xsi", OaiXml.Instance.NamespaceName),
            new XAttribute(OaiXml.Instance + "schemaLocation", $"{OaiXml.Protocol} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"),
            new XElement(OaiXml.Protocol + "responseDate", OaiXml.Stamp(clock.GetUtcNow())),
            new XElement(
                OaiXml.Protocol + "request",
                fault?.Code is "badVerb" or "badArgument" ? null : ask.Given.Select(pair => new XAttribute(pair.Key, OaiXml.Clean(pair.Value))),
                site.Value.Absolute(Address)),
            fault is null ? told : new XElement(OaiXml.Protocol + "error", new XAttribute("code", fault.Code), OaiXml.Clean(fault.Sentence)));
        return TypedResults.Text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + answer, "text/xml", Encoding.UTF8);
    }

    private static FileStreamHttpResult WriteSchema() =>
        TypedResults.Stream(typeof(OaiEndpoint).Assembly.GetManifestResourceStream("Pole.resource-1.xsd")!, "application/xml");
}
