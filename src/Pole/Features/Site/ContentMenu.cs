using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>The pages of content/ that ask to stand in the menu at the top or at the foot.</summary>
internal sealed class ContentMenu(ContentStore content) : IMenuSource
{
    public IEnumerable<MenuEntry> Entries =>
        Of(MenuPlace.Header, MenuArea.Site).Concat(Of(MenuPlace.Footer, MenuArea.Foot));

    private IEnumerable<MenuEntry> Of(MenuPlace place, MenuArea area) => content.Current.Menu(place, Language.Current)
        .Select(page => new MenuEntry(area, page.Label, page.Path, page.Order));
}
