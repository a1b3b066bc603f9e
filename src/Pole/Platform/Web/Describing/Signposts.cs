namespace Pole.Platform.Web.Describing;

/// <summary>A typed link of RFC 8288, for the header of an answer.</summary>
internal sealed record Signpost(string Relation, string Address, string? Type = null)
{
    public override string ToString() =>
        $"<{new Uri(Address).AbsoluteUri}>; rel=\"{Relation}\"{(Type is null ? "" : $"; type=\"{Type}\"")}";
}

internal static class Signposts
{
    /// <summary>Shows machines the way from this answer (FAIR Signposting, level 1: signposting.org/FAIR).</summary>
    public static void Signpost(this HttpResponse response, params IEnumerable<Signpost> posts)
    {
        foreach (var post in posts)
        {
            response.Headers.Append("Link", post.ToString());
        }
    }
}
