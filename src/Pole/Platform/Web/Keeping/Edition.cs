using Pole.Platform.Content;
using Pole.Platform.Data.Tables;
using Pole.Platform.Search;
using Pole.Platform.Theming;

namespace Pole.Platform.Web.Keeping;

/// <summary>The state of all that pages are made of, at one instant. While it lasts, whatever was found true of a page is true.</summary>
internal sealed record Edition(long Content, long Index, long Tables, ThemeFiles Theme);

/// <summary>Says which edition the site is at.</summary>
internal sealed class Editions(ContentStore content, ISearchIndex index, TableChanges tables, ActiveTheme theme)
{
    public Edition Current => new(content.Edition, index.Version, tables.Count, theme.Files);

    /// <summary>Asked at each request, so nothing is made to compare with.</summary>
    public bool IsCurrent(Edition edition) =>
        edition.Content == content.Edition && edition.Tables == tables.Count && edition.Index == index.Version && ReferenceEquals(edition.Theme, theme.Files);

    /// <summary>For a page that says of nothing what it is made of: any change of the content is a change of it.</summary>
    public void NoteContent() => content.Current.Noted(new TheWhole());
}
