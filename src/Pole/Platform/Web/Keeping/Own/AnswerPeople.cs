using Microsoft.AspNetCore.Authentication;
using Pole.Platform.Identity;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary>
/// Answers a signed-in person from a kept page that says the same to everybody, with their own part in its place, while they are
/// signed in (see <see cref="KnownReaders"/>); a page that asked anything about its reader is made for them.
/// </summary>
internal sealed class AnswerPeople(RequestDelegate next, KeptPages pages, KnownReaders known)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!MayBePerson(context.Request)
            || pages.Find(PageKey.Of(context.Request)) is not { IsOfAnyone: true, Own: { } place } page
            || await OwnAsync(context) is not { } own)
        {
            await next(context);
            return;
        }

        await OwnAnswer.WriteAsync(context, page, place, own);
    }

    /// <summary>The part of who is signed in; none of who is not.</summary>
    private async Task<string?> OwnAsync(HttpContext context)
    {
        var reader = known.ReaderOf(context.Request);
        if (reader is { } one && known.Find(one) is { } written)
        {
            return written;
        }

        var asked = known.Now;
        if (await context.AuthenticateAsync() is not { Succeeded: true, Principal: { } person })
        {
            return null;
        }

        context.User = person;
        var own = await OwnPartView.WriteAsync(context);
        if (reader is { } met)
        {
            known.Keep(met, own, asked);
        }

        return own;
    }

    private static bool MayBePerson(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Authorization.Count == 0
        && request.Cookies.ContainsKey(IdentityRoom.SessionCookie)
        && !request.Cookies.ContainsKey(Telling.Cookie);
}
