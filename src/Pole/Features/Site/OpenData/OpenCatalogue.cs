using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Pole.Platform.OpenData;
using Pole.Platform.Web;
using static Pole.Platform.Web.Describing.LinkedData;

namespace Pole.Features.Site.OpenData;

/// <summary>
/// The open tables and the interfaces for programs, as a catalogue in DCAT-AP 3.0 (the European profile of W3C's DCAT): what portals
/// harvest. Its codes are those of the Publications Office of the European Union. The catalogue is the same in every language.
/// </summary>
internal sealed class OpenCatalogue(IEnumerable<IOpenTable> tables, IOptions<SiteSettings> settings, IOptions<OpenDataSettings> licence, Texts texts)
{
    private const string Authority = "http://publications.europa.eu/resource/authority";

    private static readonly (string Extension, string Media, string Code)[] Forms = [("csv", "text/csv", "CSV"), ("json", "application/json", "JSON")];

    private SiteSettings Site => settings.Value;

    public JsonObject Write()
    {
        var catalogue = Thing(
            "dcat:Catalog",
            ("@id", Site.Absolute($"{OpenDataEndpoints.Address}#catalogue")),
            ("dct:title", Both("Données ouvertes du Pôle")),
            ("dct:description", Both("Les listes que le site ouvre à tous, avec leur dictionnaire.")),
            ("dct:publisher", Publisher),
            ("foaf:homepage", Reference(Site.Absolute(OpenDataEndpoints.Address))),
            ("dct:language", Languages),
            ("dct:license", Licence),
            ("dct:spatial", Reference($"{Authority}/country/FRA")),
            ("dcat:themeTaxonomy", Reference($"{Authority}/data-theme")),
            ("dcat:dataset", Each(tables.Select(table => (JsonNode?)Dataset(table)))),
            ("dcat:service", new JsonArray(
                Service("api", "Interface de programmation", ApiDocument.Root, "/openapi/v1.json"),
                Service("oai", "Moissonnage OAI-PMH des ressources", "/oai", "/oai?verb=Identify"))));
        catalogue.Insert(0, "@context", Context());
        return catalogue;
    }

    private static JsonObject Context() => new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["dcatap"] = "http://data.europa.eu/r5r/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
    };

    private JsonObject Publisher => Thing("foaf:Agent", ("@id", Site.Absolute("/#organisation")), ("foaf:name", Site.Name), ("foaf:homepage", Reference(Site.Absolute("/"))));

    private JsonObject Licence => Thing("dct:LicenseDocument", ("@id", licence.Value.LicenceUrl), ("dct:title", licence.Value.LicenceName));

    private static JsonArray Languages => [Reference($"{Authority}/language/FRA"), Reference($"{Authority}/language/ENG")];

    private JsonObject Dataset(IOpenTable table) => Thing(
        "dcat:Dataset",
        ("@id", IdOf(table)),
        ("dct:identifier", table.Name),
        ("dct:title", Both(table.Title)),
        ("dct:description", Both(table.Summary)),
        ("dct:publisher", Reference(Site.Absolute("/#organisation"))),
        ("dcat:contactPoint", Thing("vcard:Organization", ("vcard:fn", Site.Name), ("vcard:hasURL", Reference(Site.Absolute("/contact"))))),
        ("dcat:theme", Reference($"{Authority}/data-theme/ENVI")),
        ("dcat:keyword", Each(table.Keywords.Select(word => (JsonNode?)Said(word, "fr")))),
        ("dct:accessRights", Reference($"{Authority}/access-right/PUBLIC")),
        ("dct:accrualPeriodicity", Reference($"{Authority}/frequency/CONT")),
        ("dct:language", Reference($"{Authority}/language/FRA")),
        ("dct:spatial", Reference($"{Authority}/country/FRA")),
        ("dcat:landingPage", Reference(Site.Absolute(table.Page))),
        ("foaf:page", Reference(IdOf(table))),
        ("dcat:distribution", Each(Forms.Select(form => (JsonNode?)Distribution(table, form)))));

    private JsonObject Distribution(IOpenTable table, (string Extension, string Media, string Code) form)
    {
        var address = Site.Absolute($"{OpenDataEndpoints.Address}/{table.Name}.{form.Extension}");
        return Thing(
            "dcat:Distribution",
            ("@id", $"{address}#distribution"),
            ("dct:title", Said($"{table.Title} ({form.Code})", "fr")),
            ("dcat:accessURL", Reference(address)),
            ("dcat:downloadURL", Reference(address)),
            ("dcat:mediaType", Reference($"https://www.iana.org/assignments/media-types/{form.Media}")),
            ("dct:format", Reference($"{Authority}/file-type/{form.Code}")),
            ("dct:license", Reference(licence.Value.LicenceUrl)),
            ("dcatap:availability", Reference($"{Authority}/planned-availability/STABLE")));
    }

    private JsonObject Service(string name, string title, string address, string description) => Thing(
        "dcat:DataService",
        ("@id", Site.Absolute($"{OpenDataEndpoints.Address}#{name}")),
        ("dct:title", Both(title)),
        ("dcat:endpointURL", Reference(Site.Absolute(address))),
        ("dcat:endpointDescription", Reference(Site.Absolute(description))),
        ("dct:license", Reference(licence.Value.LicenceUrl)));

    private string IdOf(IOpenTable table) => Site.Absolute($"{OpenDataEndpoints.Address}#{table.Name}");

    /// <summary>A sentence in both languages.</summary>
    private JsonNode Both(string sentence) => texts.English.TryGetValue(sentence, out var english)
        ? new JsonArray(Said(sentence, "fr"), Said(english, "en"))
        : Said(sentence, "fr");

    private static JsonObject Said(string words, string language) => new() { ["@value"] = words, ["@language"] = language };
}
