using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Reviewing;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Accreditation.Opinions;

/// <summary>An expert reads an application by the link of their letter and says what they think of it, criterion by criterion. No account is asked for.</summary>
[AllowAnonymous]
[EnableRateLimiting(Rates.Credentials)]
internal sealed class GiveModel(OpinionDesk desk, EvidenceShelf shelf, Schemes schemes) : PageModel
{
    [FromQuery(Name = "jeton")]
    public string? Token { get; set; }

    [BindProperty]
    public List<CriterionFields> Criteria { get; set; } = [];

    [BindProperty]
    public Fields Input { get; set; } = new();

    /// <summary>Nothing when the link opens nothing, or no longer.</summary>
    public OpinionCase? Asked { get; private set; }

    public SchemeSheet? Scheme { get; private set; }

    public bool IsGiven { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        }

        Criteria = CriterionFields.For(Scheme, []);
        return Page();
    }

    public async Task<IActionResult> OnGetPieceAsync(Id<EvidencePiece> piece, CancellationToken cancel) =>
        await LoadAsync(cancel) && await desk.PieceAsync(Asked!, piece, cancel) is { } file
            ? File(shelf.Open(file), file.MediaType, file.Name)
            : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        }

        Criteria = CriterionFields.InOrder(Scheme, Criteria);
        var (judgments, outcome) = CriterionFields.Read(Criteria, all: true);
        if (ModelState.IsValid && !outcome.Refused)
        {
            outcome = await desk.GiveAsync(Asked!, Input.Advice!.Value, Input.Comment?.Trim() ?? "", judgments, cancel);
            IsGiven = !outcome.Refused;
        }

        return IsGiven ? Page() : this.Refuse(outcome);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        Asked = await desk.FindAsync(Token, cancel);
        Scheme = Asked is null ? null : schemes.Find(Asked.Accreditation.Scheme)?.Sheet;
        return Asked is not null;
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Dites ce que vous conseillez.")]
        public ExpertAdvice? Advice { get; set; }

        [StringLength(Opinion.TextLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Comment { get; set; }

        [Range(typeof(bool), "true", "true", ErrorMessage = "Confirmez que vous n’avez pas de lien avec cet organisme, ou fermez cette page.")]
        public bool IsIndependent { get; set; }
    }
}
