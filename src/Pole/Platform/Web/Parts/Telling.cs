using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Pole.Platform.Web.Parts;

/// <summary>What the next page says first, after a form has done its work and sent the reader on.</summary>
internal static class Telling
{
    /// <summary>Carries the sentence to the next page; a page that it comes with is made for its reader alone.</summary>
    public const string Cookie = "pole.told";

    private const string Key = "Notice";

    /// <summary>Says what happened and what comes next; the sentence is already in the reader's language.</summary>
    public static void Tell(this PageModel page, string sentence) => page.TempData[Key] = sentence;

    /// <summary>The sentence that waits, if one does. Without the cookie nothing is looked up: to look would write a cookie.</summary>
    public static string? Told(this ITempDataDictionary waiting, HttpContext context) =>
        context.Request.Cookies.ContainsKey(Cookie) ? waiting[Key] as string : null;
}
