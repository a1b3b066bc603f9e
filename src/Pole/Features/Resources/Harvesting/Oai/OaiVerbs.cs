using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>What each verb answers.</summary>
internal sealed class OaiVerbs(OaiLists lists, HarvestRegister register, ContentStore content, IOptions<SiteSettings> site, IOptions<MailSettings> mail, Texts texts, TimeProvider clock)
{
    public Task<(XElement? Told, OaiFault? Fault)> AnswerAsync(OaiAsk ask, CancellationToken cancel) => ask.Verb switch
    {
        "Identify" => IdentifyAsync(cancel),
        "ListSets" => Task.FromResult(ListSets(ask)),
        "ListMetadataFormats" => lists.FormatsAsync(ask, cancel),
        "GetRecord" => lists.GetAsync(ask, cancel),
        "ListIdentifiers" => lists.ListAsync(ask, withMetadata: false, cancel),
        "ListRecords" => lists.ListAsync(ask, withMetadata: true, cancel),
        _ => throw new InvalidOperationException($"The verb {ask.Verb} is known to requests and not here."),
    };

    private async Task<(XElement? Told, OaiFault? Fault)> IdentifyAsync(CancellationToken cancel)
    {
        var earliest = await (await register.ReadAsync(cancel)).OrderBy(r => r.ChangedAt).Select(r => (DateTimeOffset?)r.ChangedAt).FirstOrDefaultAsync(cancel);
        return (new XElement(
            OaiXml.Protocol + "Identify",
            new XElement(OaiXml.Protocol + "repositoryName", site.Value.Name),
            new XElement(OaiXml.Protocol + "baseURL", site.Value.Absolute(OaiEndpoint.Address)),
            new XElement(OaiXml.Protocol + "protocolVersion", "2.0"),
            new XElement(OaiXml.Protocol + "adminEmail", mail.Value.From),
            new XElement(OaiXml.Protocol + "earliestDatestamp", OaiXml.Stamp(earliest ?? clock.GetUtcNow())),
            new XElement(OaiXml.Protocol + "deletedRecord", "persistent"),
            new XElement(OaiXml.Protocol + "granularity", "YYYY-MM-DDThh:mm:ssZ")), null);
    }

    /// <summary>All sets fit into one answer, so that no token was ever given for them.</summary>
    private (XElement? Told, OaiFault? Fault) ListSets(OaiAsk ask) => ask.ResumptionToken is not null
        ? (null, new("badResumptionToken", "The list of sets is given whole: no token leads to more of it."))
        : (new XElement(OaiXml.Protocol + "ListSets", HarvestSets.All(content.Current, texts).Select(set => new XElement(
            OaiXml.Protocol + "set",
            new XElement(OaiXml.Protocol + "setSpec", set.Spec),
            new XElement(OaiXml.Protocol + "setName", set.Name)))), null);
}
