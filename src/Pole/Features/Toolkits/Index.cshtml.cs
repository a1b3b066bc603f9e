using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Pole.Platform.Content;
using Pole.Platform.Web;

namespace Pole.Features.Toolkits;

/// <summary>The toolkits of the association, as the public reads about them.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class IndexModel(ToolkitShelf shelf) : PageModel
{
    public IReadOnlyList<ContentItem<ToolkitSheet>> Toolkits => shelf.All;
}
