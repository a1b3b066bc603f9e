using Microsoft.AspNetCore.Authentication;
using Pole.Platform.Identity;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary>
/// Answers a signed-in person from a kept page that says the same to everybody, with their own part in its place. Whether they
/// are still signed in is asked each time; a page that asked anything about its reader is made for them.
/// </summary>
internal sealed class AnswerPeople(RequestDelegate next, KeptPages pages)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!MayBePerson(context.Request)
            || pages.Find(PageKey.Of(context.Request)) is not { IsOfAnyone: true, Own: { } place } page
            || await context.AuthenticateAsync() is not { Succeeded: true, Principal: { } person })
        {
            await next(context);
            return;
        }

        context.User = person;
        var own = await OwnPartView.WriteAsync(context);
        await OwnAnswer.WriteAsync(context, page, place, own);
    }

    private static bool MayBePerson(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Authorization.Count == 0
        && request.Cookies.ContainsKey(IdentityRoom.SessionCookie)
        && !request.Cookies.ContainsKey(Telling.Cookie);
}
