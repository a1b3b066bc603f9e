using Pole.Platform.Web.Keeping;

namespace Pole.Platform.Content;

/// <summary>Leads who asks for an address that a page had before to the one that it has now, for good (301).</summary>
internal sealed class FollowMovedPages(RequestDelegate next, ContentStore content)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!AnswerKeptPages.IsRead(request) || content.Current.NewAddressOf(request.Path.Value ?? "/") is not { } address)
        {
            return next(context);
        }

        context.Response.Redirect($"{request.PathBase}{address}{request.QueryString}", permanent: true);
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return Task.CompletedTask;
    }
}
