using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Pole.Features.Editing.Links;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Editing.Admin;

/// <summary>The links of our texts to other sites, those that lead nowhere first, with the texts to mend.</summary>
[Authorize(Policies.Editor)]
internal sealed class LinksModel(OutsideLinks links, IOptions<LinkSettings> settings, Texts texts) : PageModel
{
    public const int PageSize = 50;

    [FromQuery(Name = "tous")]
    public bool All { get; set; }

    public IReadOnlyList<OutsideLine> Lines { get; private set; } = [];

    public int Number { get; private set; }

    public int Total { get; private set; }

    public int Everything { get; private set; }

    public int NotAsked { get; private set; }

    /// <summary>Whether other sites are asked at all.</summary>
    public bool Asks => settings.Value.Ask;

    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var all = await links.ListAsync(cancel);
        (Everything, NotAsked) = (all.Count, all.Count(line => line.Known is null));
        var shown = All ? all : [.. all.Where(line => line.Known is { Answer: not OutsideAnswer.Answers })];
        Total = shown.Count;
        Number = Math.Clamp(number, 1, Math.Max(1, (Total + PageSize - 1) / PageSize));
        Lines = [.. shown.Skip((Number - 1) * PageSize).Take(PageSize)];
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? url, CancellationToken cancel)
    {
        if (!Asks || await links.AskAsync(url ?? "", cancel) is not { } heard)
        {
            return NotFound();
        }

        this.Tell(texts["{0} : {1}.", url!, texts[heard.Label].Value]);
        return RedirectToPage(new { tous = All ? "true" : null });
    }
}
