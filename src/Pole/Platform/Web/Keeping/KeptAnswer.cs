using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Pole.Platform.Web.Keeping;

/// <summary>Writes a kept page: nothing but "not modified" to who has it already, and its headers only to who asks for those.</summary>
internal static class KeptAnswer
{
    /// <summary>May be kept by browsers, and is asked about each time: the answer to that weighs nothing.</summary>
    private const string AskEachTime = "no-cache";

    /// <summary>The same address shows a signed-in person something else.</summary>
    private const string DependsOn = "Accept-Encoding, Cookie";

    private const string FileDependsOn = "Accept-Encoding";

    private static readonly string[] Seconds =
        [.. Enumerable.Range(0, (int)KeptPages.Longest.TotalSeconds + 1).Select(second => second.ToString(CultureInfo.InvariantCulture))];

    /// <param name="context">The request.</param>
    /// <param name="page">What is kept.</param>
    /// <param name="now">The instant; none for the reader for whom it was just made.</param>
    public static Task WriteAsync(HttpContext context, KeptPage page, DateTimeOffset? now)
    {
        var (request, response) = (context.Request, context.Response);
        var body = page.In(Codings.Best(request.Headers.AcceptEncoding));
        var headers = response.Headers;
        headers.ETag = body.Tag;
        headers.CacheControl = page.Lasts ?? AskEachTime;
        headers.Vary = page.IsFile ? FileDependsOn : DependsOn;
        if (now is { } instant)
        {
            headers.Age = Seconds[Math.Clamp((int)(instant - page.Made).TotalSeconds, 0, Seconds.Length - 1)];
        }

        if (TagHeld(request, body) is { } held)
        {
            headers.ETag = held;
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        foreach (var (name, value) in page.Headers)
        {
            headers[name] = value;
        }

        response.StatusCode = StatusCodes.Status200OK;
        response.ContentLength = body.Bytes.Length;
        if (body.Coding.Name is { } coding)
        {
            headers.ContentEncoding = coding;
        }

        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(body.Bytes, context.RequestAborted).AsTask();
    }

    /// <summary>The tag under which the reader has this page in this coding, if they have it (RFC 9110, 13.1.2).</summary>
    private static string? TagHeld(HttpRequest request, Body body)
    {
        var known = request.Headers.IfNoneMatch;
        return known.Count == 0 ? null : Names(known, body.Tag) ? body.Tag : body.EarlierTag is { } earlier && Names(known, earlier) ? earlier : null;
    }

    private static bool Names(StringValues known, string tag) =>
        known == tag
        || (EntityTagHeaderValue.TryParseList(known, out var tags)
            && tags.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)));
}
