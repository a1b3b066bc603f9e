using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pole.Features.Site;

/// <summary>Says what happened and what to do next, for each status that a page can end with.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ErrorModel : PageModel
{
    public int Code { get; private set; }

    public string Title { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet() => Say();

    public void OnPost() => Say();

    /// <summary>The code is read from the address alone: nothing else of a request that could not be read is bound.</summary>
    private void Say()
    {
        Code = int.TryParse(RouteData.Values["code"] as string, out var code) && code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        (Title, Advice) = Code switch
        {
            400 => ("Cette demande ne peut pas être lue", "Le formulaire a peut-être expiré : revenez à la page précédente, rechargez-la et recommencez."),
            403 => ("Vous n’avez pas accès à cette page", "Elle est réservée à d’autres rôles que les vôtres. Si vous en avez besoin, demandez-le au responsable de votre organisme ou à l’équipe du Pôle."),
            404 => ("Cette page n’existe pas ou plus", "L’adresse est peut-être incomplète, ou la page a été déplacée. La recherche et le plan du site vous aideront à la retrouver."),
            413 => ("Ce fichier est trop lourd", "Réduisez-le ou envoyez-le en plusieurs parties."),
            429 => ("Trop de demandes en peu de temps", "Attendez une minute, puis recommencez."),
            >= 500 => ("Le site a rencontré une panne", "Rien de ce que vous aviez enregistré n’est perdu. Réessayez dans un instant."),
            _ => ("Cette demande n’a pas abouti", "Revenez à la page précédente et recommencez."),
        };
    }
}
