using System.Globalization;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>Answers the verbs that go through records: GetRecord, ListIdentifiers, ListRecords.</summary>
internal sealed class OaiLists(HarvestRegister register, HarvestFormats formats, ContentStore content, IOptions<SiteSettings> site, IOptions<HarvestSettings> settings, Texts texts)
{
    /// <summary>What every identifier begins with: the name of the house in the scheme oai.</summary>
    private string Root => $"oai:{new Uri(site.Value.BaseUrl).Host}:";

    public async Task<(XElement? Told, OaiFault? Fault)> GetAsync(OaiAsk ask, CancellationToken cancel)
    {
        if (await FindAsync(ask["identifier"]!, cancel) is not { } record)
        {
            return (null, Unknown);
        }

        return formats.Find(ask["metadataPrefix"]) is { } format
            ? (new XElement(OaiXml.Protocol + "GetRecord", Record(record, format)), null)
            : (null, OaiSelection.CannotDisseminate(ask["metadataPrefix"]!));
    }

    public async Task<(XElement? Told, OaiFault? Fault)> FormatsAsync(OaiAsk ask, CancellationToken cancel)
    {
        if (ask["identifier"] is { } identifier && await FindAsync(identifier, cancel) is null)
        {
            return (null, Unknown);
        }

        return (new XElement(OaiXml.Protocol + "ListMetadataFormats", formats.All.Select(format => new XElement(
            OaiXml.Protocol + "metadataFormat",
            new XElement(OaiXml.Protocol + "metadataPrefix", format.Prefix),
            new XElement(OaiXml.Protocol + "schema", format.Schema),
            new XElement(OaiXml.Protocol + "metadataNamespace", format.Namespace.NamespaceName)))), null);
    }

    public async Task<(XElement? Told, OaiFault? Fault)> ListAsync(OaiAsk ask, bool withMetadata, CancellationToken cancel)
    {
        ResumptionToken? token = null;
        if (ask.ResumptionToken is { } given && ((token = ResumptionToken.Read(given)) is null || formats.Find(token.Selection.Prefix) is null))
        {
            return (null, new("badResumptionToken", "This is no token that this repository gave."));
        }

        var (selection, fault) = token is not null ? (token.Selection, null) : OaiSelection.Of(ask, formats, IsSet);
        return selection is null ? (null, fault) : await PageAsync(ask.Verb, selection, token, withMetadata, cancel);
    }

    private static OaiFault Unknown => new("idDoesNotExist", "No record has this identifier.");

    private async Task<(XElement? Told, OaiFault? Fault)> PageAsync(string verb, OaiSelection selection, ResumptionToken? token, bool withMetadata, CancellationToken cancel)
    {
        var asked = Narrow(await register.ReadAsync(cancel), selection);
        var total = token?.Total ?? await asked.CountAsync(cancel);
        if (token is not null)
        {
            asked = asked.Where(r => r.ChangedAt > token.After || (r.ChangedAt == token.After && string.Compare(r.Slug, token.AfterSlug) > 0));
        }

        var records = await asked.OrderBy(r => r.ChangedAt).ThenBy(r => r.Slug).Take(settings.Value.PageSize + 1).ToListAsync(cancel);
        if (records.Count == 0)
        {
            return (null, token is null
                ? new("noRecordsMatch", "No record is as asked.")
                : new("badResumptionToken", "Nothing is left of this list: begin it again."));
        }

        var shown = records.Take(settings.Value.PageSize).ToList();
        var format = formats.Find(selection.Prefix)!;
        return (new XElement(
            OaiXml.Protocol + verb,
            shown.Select(record => withMetadata ? Record(record, format) : Header(record)),
            Token(selection, token, shown, total, isLast: records.Count == shown.Count)), null);
    }

    private static IQueryable<HarvestRecord> Narrow(IQueryable<HarvestRecord> records, OaiSelection selection)
    {
        if (selection.From is { } from)
        {
            records = records.Where(r => r.ChangedAt >= from);
        }

        if (selection.Until is { } until)
        {
            records = records.Where(r => r.ChangedAt <= until);
        }

        if (selection.Set is { } set)
        {
            var mark = HarvestSets.MarkOf(set);
            records = records.Where(r => r.Sets.Contains(mark));
        }

        return records;
    }

    /// <summary>The token of the next page; on the last page of several an empty one says that the list ends here.</summary>
    private static XElement? Token(OaiSelection selection, ResumptionToken? before, IReadOnlyList<HarvestRecord> shown, int total, bool isLast)
    {
        var given = before?.Given ?? 0;
        return isLast && before is null ? null : new XElement(
            OaiXml.Protocol + "resumptionToken",
            new XAttribute("completeListSize", total.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("cursor", given.ToString(CultureInfo.InvariantCulture)),
            isLast ? null : new ResumptionToken(selection, shown[^1].ChangedAt, shown[^1].Slug, given + shown.Count, total).Write());
    }

    private XElement Record(HarvestRecord record, IHarvestFormat format)
    {
        var item = record.IsDeleted ? null : content.Current.Find<Resource>(record.Slug, Language.French);
        return new XElement(
            OaiXml.Protocol + "record",
            Header(record),
            item is null ? null : new XElement(OaiXml.Protocol + "metadata", format.Write(item)));
    }

    private XElement Header(HarvestRecord record) => new(
        OaiXml.Protocol + "header",
        record.IsDeleted ? new XAttribute("status", "deleted") : null,
        new XElement(OaiXml.Protocol + "identifier", Root + record.Slug),
        new XElement(OaiXml.Protocol + "datestamp", OaiXml.Stamp(record.ChangedAt)),
        record.Sets.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(set => new XElement(OaiXml.Protocol + "setSpec", set)));

    private async Task<HarvestRecord?> FindAsync(string identifier, CancellationToken cancel)
    {
        var records = await register.ReadAsync(cancel);
        var slug = identifier.StartsWith(Root, StringComparison.Ordinal) ? identifier[Root.Length..] : "";
        return slug.Length is 0 or > HarvestRecord.SlugLength || slug.Contains('\0', StringComparison.Ordinal) ? null : await records.SingleOrDefaultAsync(r => r.Slug == slug, cancel);
    }

    private bool IsSet(string spec) => HarvestSets.All(content.Current, texts).Any(set => set.Spec == spec);
}
