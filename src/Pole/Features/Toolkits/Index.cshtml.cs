using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Toolkits;

/// <summary>The toolkits of the association, as the public reads about them.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class IndexModel(ToolkitShelf shelf) : PageModel
{
    public IReadOnlyList<ContentItem<ToolkitSheet>> Toolkits => shelf.All;
}
