namespace Pole.Platform.Web;

/// <summary>
/// What pages keep on the device of their reader for use without network. Signing out clears it; whatever waits there to be
/// sent says so in a cookie, so that nobody loses it unasked.
/// </summary>
internal static class KeptOnDevice
{
    /// <summary>How many things wait to be sent; written by the page that keeps them, for this site alone.</summary>
    public const string WaitingCookie = "pole.waiting";

    public static bool HasWaiting(HttpRequest request) => request.Cookies.ContainsKey(WaitingCookie);

    /// <summary>Asks the browser to forget what pages of this site keep on it (W3C Clear Site Data): stores, kept pages and their worker.</summary>
    public static void Clear(HttpResponse response)
    {
        response.Headers["Clear-Site-Data"] = "\"storage\"";
        response.Cookies.Delete(WaitingCookie);
    }
}
