using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pole.Features.Accounts;

/// <summary>Says what to do next after a letter may have left; the same whether the address is known or not.</summary>
[AllowAnonymous]
internal sealed class LetterSentModel : PageModel
{
    [FromQuery(Name = "pour")]
    public string? For { get; set; }

    public bool IsForPassword => For == "mot-de-passe";
}
