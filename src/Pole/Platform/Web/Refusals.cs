using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;

namespace Pole.Platform.Web;

/// <summary>Shows a refusal on the page that asked: at its field where it has one, and what was typed stays.</summary>
internal static class Refusals
{
    /// <summary>Puts the reasons into the page's errors and shows the page again, as 422.</summary>
    public static PageResult Refuse(this PageModel page, Outcome outcome)
    {
        foreach (var refusal in outcome.Refusals)
        {
            page.AddRefusal(refusal);
        }

        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }

    public static PageResult Refuse(this PageModel page, Refusal refusal) => page.Refuse((Outcome)refusal);

    /// <summary>Shows the page again with the errors that its form already has, as 422.</summary>
    public static PageResult Refuse(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }

    /// <summary>The sentence of a refusal in the language of the request.</summary>
    public static string Say(this Texts texts, Refusal refusal) => refusal.Arguments.Length == 0
        ? texts[refusal.Message].Value
        : texts[refusal.Message, refusal.Arguments].Value;

    private static void AddRefusal(this PageModel page, Refusal refusal)
    {
        var texts = page.HttpContext.RequestServices.GetRequiredService<Texts>();
        page.ModelState.AddModelError(refusal.Field ?? "", texts.Say(refusal));
    }
}
