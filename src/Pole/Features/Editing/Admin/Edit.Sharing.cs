using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Pole.Features.Editing.Previews;
using Pole.Kernel;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Editing.Admin;

/// <summary>The links that show a page to somebody without an account.</summary>
internal sealed partial class EditModel
{
    /// <summary>Makes a link to the page as it is saved, and tells it once.</summary>
    public async Task<IActionResult> OnPostShareAsync(CancellationToken cancel)
    {
        if (content.TextOf(Name ?? "") is null || Entry?.Address is null)
        {
            return NotFound();
        }

        var (token, until) = await previewing.ShareAsync(Path, cancel);
        this.Tell(texts["Voici le lien, notez-le : il ne sera plus montré. Il vaut jusqu’au {0} : {1}", Paris.Local(until).ToString("d MMMM, HH:mm", CultureInfo.CurrentCulture), site.Value.Absolute($"{Previewing.Path}/{token}")]);
        return Redirect(EditingAddresses.OfText(Path));
    }

    public async Task<IActionResult> OnPostRevokeAsync(Id<PreviewLink> preview, CancellationToken cancel)
    {
        if (!await previewing.RevokeAsync(Name ?? "", preview, cancel))
        {
            return NotFound();
        }

        this.Tell(texts["Ce lien ne montre plus rien."]);
        return Redirect(EditingAddresses.OfText(Path));
    }
}
