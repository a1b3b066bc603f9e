using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Pole.Platform.Web.Keeping.Own;

namespace Pole.Platform.Web.Keeping;

/// <summary>Has an answer made into memory, plain and whole whatever the reader asked for.</summary>
internal static class MadePage
{
    private static readonly string[] AskedForParts =
        [HeaderNames.AcceptEncoding, HeaderNames.IfNoneMatch, HeaderNames.IfModifiedSince, HeaderNames.Range, HeaderNames.IfRange];

    /// <summary>Said anew with each answer.</summary>
    private static readonly string[] NotKept =
    [
        HeaderNames.ContentLength, HeaderNames.ETag, HeaderNames.CacheControl, HeaderNames.Vary, HeaderNames.Date, HeaderNames.Server, HeaderNames.Age,
        HeaderNames.AcceptRanges,
    ];

    /// <summary>The page, if it may be shown to everybody; nothing once the answer was given as it is.</summary>
    public static async Task<KeptPage?> CatchAsync(
        HttpContext context, RequestDelegate next, Func<MadeBytes, KeptPage> page)
    {
        var (request, response) = (context.Request, context.Response);
        var before = response.Headers.ToDictionary();
        var asked = AskedForParts.Select(name => KeyValuePair.Create(name, request.Headers[name])).Where(pair => pair.Value.Count > 0).ToList();
        var body = response.Body;
        using var caught = new MemoryStream();
        foreach (var (name, _) in asked)
        {
            request.Headers.Remove(name);
        }

        response.Body = caught;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
            foreach (var (name, value) in asked)
            {
                request.Headers[name] = value;
            }
        }

        var (bytes, own) = OwnPart.Cut(caught.GetBuffer().AsSpan(0, (int)caught.Length));
        if (IsForEverybody(response))
        {
            return page(new(
                [.. response.Headers.Where(pair => !NotKept.Contains(pair.Key, StringComparer.OrdinalIgnoreCase) && before.GetValueOrDefault(pair.Key) != pair.Value)],
                bytes,
                own));
        }

        if (bytes.Length > 0)
        {
            // To write nothing would begin the answer, and keep the page about errors from being given.
            await body.WriteAsync(bytes, context.RequestAborted);
        }

        return null;
    }

    private static bool IsForEverybody(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && response.Headers.SetCookie.Count == 0
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What was made for everybody: the headers that are its own, its bytes, and where in them the reader's own part stands.</summary>
internal sealed record MadeBytes(IReadOnlyList<KeyValuePair<string, StringValues>> Headers, byte[] Bytes, OwnPart? Own);
