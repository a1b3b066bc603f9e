using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Services.Catalogue;
using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Actions;

/// <summary>The standardised services that an action may have delivered.</summary>
internal sealed class DeliveredServices(ContentStore content)
{
    public bool Has(string slug) => content.Current.Find<ServiceSheet>(slug, Language.French) is not null;

    /// <summary>The title of a service; its slug when content no longer has it.</summary>
    public string TitleOf(string slug) => content.Current.Find<ServiceSheet>(slug, Language.Current)?.Sheet.Title ?? slug;

    public IReadOnlyList<SelectListItem> Choices(string none) => Platform.Web.Parts.Choices.Of(
        content.Current.All<ServiceSheet>(Language.Current).OrderBy(s => s.Sheet.Title, StringComparer.CurrentCulture), s => s.Slug, s => s.Sheet.Title, none);
}
