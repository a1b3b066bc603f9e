using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Identity;

namespace Pole.Features.Site.Admin;

/// <summary>Shows editors what is wrong in the files of <c>content/</c>, at the place where they can mend it.</summary>
[Authorize(Policies.Editor)]
internal sealed class ContentModel(ContentStore content) : PageModel
{
    public IReadOnlyList<ContentFault> Faults => content.Faults;
}
