using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Admin;

/// <summary>Shows editors what is wrong in the files of <c>content/</c>, at the place where they can mend it.</summary>
[Authorize(Policies.Editor)]
internal sealed class FaultsModel(ContentStore content, IEnumerable<IContentReview> reviews) : PageModel
{
    public IReadOnlyList<ContentFault> Faults => content.Faults;

    /// <summary>What is no fault and asks for a second look, file by file.</summary>
    public IReadOnlyList<ContentRemark> Remarks { get; private set; } = [];

    public void OnGet() => Remarks = [.. reviews.SelectMany(review => review.Look())];
}
