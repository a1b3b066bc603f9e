using System.Collections.Concurrent;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using Pole.Platform.Data.Tables;
using Pole.Platform.Identity;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary>What tells one reader's own part from another's: their session, the cookie that its form answers to, the language.</summary>
internal readonly record struct Reader(string Session, string FormCookie, string Base);

/// <summary>
/// The own parts that were written a moment ago, so that who reads on is not asked for in the database at each page. A part holds
/// while nobody's session, account or seat changes; and a few seconds at most, because another program may change them unseen.
/// It says no more than that somebody is signed in: whatever says more is made after asking who they are.
/// </summary>
internal sealed class KnownReaders(TableChanges changes, IOptions<AntiforgeryOptions> forms, TimeProvider clock)
{
    /// <summary>Some eight megabytes of parts and cookies.</summary>
    private const int Most = 8_000;

    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(10);
    private static readonly string[] Tables = ["account_sessions", "accounts", "staff_seats"];

    private readonly ConcurrentDictionary<Reader, Known> known = new();

    /// <summary>The moment among the changes: to be taken before the reader is asked for.</summary>
    public long Now => changes.Count;

    /// <summary>Who asks; none who has yet to be given the cookie of their form.</summary>
    public Reader? ReaderOf(HttpRequest request) =>
        request.Cookies.TryGetValue(IdentityRoom.SessionCookie, out var session) && request.Cookies.TryGetValue(forms.Value.Cookie.Name!, out var form)
            ? new(session, form, request.PathBase.Value ?? "")
            : null;

    public string? Find(Reader reader) => known.TryGetValue(reader, out var one) && Holds(one) ? one.Own : null;

    public void Keep(Reader reader, string own, long asked)
    {
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[reader] = new(own, asked, clock.GetUtcNow() + Lasts);
    }

    private bool Holds(Known one) =>
        clock.GetUtcNow() < one.Until && (changes.Count == one.Asked || !Array.Exists(Tables, table => changes.ChangedSince(one.Asked, table)));

    private sealed record Known(string Own, long Asked, DateTimeOffset Until);
}
