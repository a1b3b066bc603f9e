using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pole.Platform.Web.Parts;

/// <summary>What the next page says first, after a form has done its work and sent the reader on.</summary>
internal static class Telling
{
    public const string Key = "Notice";

    /// <summary>Says what happened and what comes next; the sentence is already in the reader's language.</summary>
    public static void Tell(this PageModel page, string sentence) => page.TempData[Key] = sentence;
}
