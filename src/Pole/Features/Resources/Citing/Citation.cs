using System.Globalization;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Citing;

/// <summary>
/// How a resource is named by those who use it. Who published the source is its author, since the facts are theirs; the site
/// publishes it. Nothing here but what anyone may read of a resource, also of one kept for some.
/// </summary>
internal sealed record Citation
{
    public required string Key { get; init; }

    public required ResourceType Type { get; init; }

    /// <summary>The type in the words of the reader.</summary>
    public required string Genre { get; init; }

    public required string Author { get; init; }

    public required string Title { get; init; }

    public PartialDate? Issued { get; init; }

    public required string Publisher { get; init; }

    /// <summary>The address that stays, the same for all languages.</summary>
    public required string Address { get; init; }

    /// <summary>The source that it was made from.</summary>
    public string? After { get; init; }

    public string? Licence { get; init; }

    /// <summary>The language of the title.</summary>
    public required string Language { get; init; }

    public string? Year => Issued?.Year.ToString(CultureInfo.InvariantCulture);

    public static Citation Of(ContentItem<Resource> item, SiteSettings site, Texts texts)
    {
        var (sheet, source) = (item.Sheet, item.Sheet.Source);
        return new()
        {
            Key = item.Slug,
            Type = sheet.Type,
            Genre = texts[sheet.Type.Label],
            Author = source.Publisher ?? site.Name,
            Title = sheet.Title,
            Issued = source.Published ?? sheet.Updated ?? DayOf(item.Entry.Publication.Published),
            Publisher = site.Name,
            Address = site.Absolute(item.Entry.Address!),
            After = source.Page is { } page ? texts["D’après : {0}, page {1}", source.Title, page] : texts["D’après : {0}", source.Title],
            Licence = source.Licence,
            Language = item.Entry.Language.Tag,
        };
    }

    private static PartialDate? DayOf(DateOnly? day) =>
        day is { } known ? PartialDate.Of(known) : null;
}
