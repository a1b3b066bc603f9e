using Microsoft.Net.Http.Headers;
using Pole.Platform.Content;
using Pole.Platform.Theming;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Editing.Previews;

/// <summary>
/// Answers <c>/apercu/…</c> with the very page that the public will see, made for a visitor: nobody is signed in, one text is shown as
/// though it were published, every other draft stays hidden. Nothing of it is kept, found by engines or told to another site.
/// </summary>
internal sealed class ShowPreviews(RequestDelegate next, ContentStore content)
{
    public const string Fond = "fond";
    public const string Light = "clair";
    public const string Dark = "sombre";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Previewing.Path, StringComparison.Ordinal, out var rest) && AnswerKeptPages.IsRead(context.Request))
        {
            var previews = context.RequestServices.GetRequiredService<Previewing>();
            if (await previews.FindAsync(rest.Value?.Trim('/') ?? "", context.RequestAborted) is { } link && Show(link) is { } address)
            {
                Lead(context, address);
            }
        }

        await next(context);
    }

    /// <summary>Shows the text for the rest of this request.</summary>
    /// <returns>Where it is read; nothing when it cannot be.</returns>
    private string? Show(PreviewLink link) =>
        (link.Text ?? content.TextOf(link.File)?.Text) is { } text && content.Show(link.File, text) is { Address: { } address } entry
            ? entry.Language.AddressOf(address)
            : null;

    private static void Lead(HttpContext context, string address)
    {
        var request = context.Request;
        context.ShadeOfPage = request.Query[Fond].ToString() switch
        {
            Light => Shade.Light,
            Dark => Shade.Dark,
            _ => Shade.AsTheReaderLikes,
        };
        request.Path = address;
        request.QueryString = QueryString.Empty;
        request.Headers.Remove(HeaderNames.Cookie);
        request.Headers.Remove(HeaderNames.Authorization);
        AnswerKeptPages.KeepNothingOf(context);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;

            // Whoever looks keeps the cookies of their own pages.
            headers.Remove(HeaderNames.SetCookie);
            headers.CacheControl = "no-store";
            headers.ETag = default;
            headers["X-Robots-Tag"] = "noindex, nofollow";
            headers["Referrer-Policy"] = "no-referrer";
            SecurityHeaders.LetOwnPagesFrame(headers);
            return Task.CompletedTask;
        });
    }
}
