using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Pole.Kernel;
using Pole.Platform.Content;

namespace Pole.Platform.Web;

/// <summary>One thing that a feed tells of; its address is its identity.</summary>
internal sealed record AtomEntry(string Address, string Title, string? Summary, DateOnly Day)
{
    /// <summary>What kind of thing it is: a code and its words.</summary>
    public (string Code, string Label)? Category { get; init; }
}

/// <summary>News for feed readers (RFC 4287). A reader that has the latest is told so in one line.</summary>
internal sealed record AtomFeed(string Title, string Author, string Language, string Address, string PageAddress, IReadOnlyList<AtomEntry> Entries)
{
    public const string MediaType = "application/atom+xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>A feed of the site, in the language of the request.</summary>
    /// <param name="site">Who publishes it.</param>
    /// <param name="title">What it tells of.</param>
    /// <param name="path">Its address without the prefix of a language.</param>
    /// <param name="page">The same as a page, likewise.</param>
    /// <param name="entries">What it tells, newest first.</param>
    public static AtomFeed Of(SiteSettings site, string? title, string path, string page, IEnumerable<AtomEntry> entries)
    {
        var language = Content.Language.Current;
        return new(
            $"{title} · {site.Name}", site.Name, language.Tag, site.Absolute(language.AddressOf(path)), site.Absolute(language.AddressOf(page)), [.. entries]);
    }

    public FileContentHttpResult ToResult()
    {
        var newest = Entries.Select(entry => entry.Day).DefaultIfEmpty().Max();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", Language),
            new XElement(Atom + "id", Address),
            new XElement(Atom + "title", Title),
            new XElement(Atom + "updated", Instant(newest)),
            new XElement(Atom + "author", new XElement(Atom + "name", Author)),
            Link("self", Address, MediaType),
            Link("alternate", PageAddress, "text/html"),
            Entries.Select(Write));
        var bytes = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"", isWeak: true);
        return TypedResults.File(bytes, $"{MediaType}; charset=utf-8", entityTag: tag);
    }

    private static XElement Write(AtomEntry entry) => new(
        Atom + "entry",
        new XElement(Atom + "id", entry.Address),
        new XElement(Atom + "title", entry.Title),
        new XElement(Atom + "updated", Instant(entry.Day)),
        entry.Summary is { } summary ? new XElement(Atom + "summary", summary) : null,
        entry.Category is { } category ? new XElement(Atom + "category", new XAttribute("term", category.Code), new XAttribute("label", category.Label)) : null,
        Link("alternate", entry.Address, "text/html"));

    private static XElement Link(string relation, string address, string type) => new(
        Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address), new XAttribute("type", type));

    private static string Instant(DateOnly day) => day.ToIso() + "T00:00:00Z";
}
