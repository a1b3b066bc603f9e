using Pole.Platform.Identity;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web.Keeping;

/// <summary>Answers what is kept before the request is routed: most readers of a public site go no further.</summary>
internal sealed class AnswerKeptPages(RequestDelegate next, KeptPages pages, PackKeptPages packer, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsRead(context.Request) && pages.Find(PageKey.Of(context.Request)) is { IsOpen: true } page && (page.IsFile || IsShared(context.Request)))
        {
            packer.PackIfWorth(page);
            return KeptAnswer.WriteAsync(context, page, clock.GetUtcNow());
        }

        return next(context);
    }

    /// <summary>Says that what answers this request is for it alone: it is neither taken from what is kept nor kept.</summary>
    public static void KeepNothingOf(HttpContext context) => context.Items[typeof(AnswerKeptPages)] = true;

    public static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>Whether anyone who asks so is shown the same: nobody signed in, nobody to be told something.</summary>
    public static bool IsShared(HttpRequest request) =>
        !request.HttpContext.Items.ContainsKey(typeof(AnswerKeptPages))
        && request.Headers.Authorization.Count == 0
        && (request.Headers.Cookie.Count == 0
            || !(request.Cookies.ContainsKey(IdentityRoom.SessionCookie) || request.Cookies.ContainsKey(Telling.Cookie)));
}
