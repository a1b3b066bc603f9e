using System.Net;
using Pole.App;

namespace Pole.Doors;

/// <summary>A page that somebody was shown, and by which door.</summary>
internal sealed record Seen(string Address, string Door, Answer Answer);

/// <summary>Someone who walks the site from link to link, as a person would, and keeps what was seen.</summary>
internal sealed class Guest(string name, HttpClient http)
{
    /// <summary>Two pages by the same door look alike; records in other states hold other forms.</summary>
    private const int PagesPerDoor = 2;
    private const int RecordsPerDoor = 6;

    /// <summary>This page refuses by naming each missing condition and the way to mend it: people are led to it (R9).</summary>
    private const string ExplainsItself = "/outils/{slug}/telecharger/{version}/{file}";

    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public string Name => name;

    /// <summary>To fill a form as it is meant to be.</summary>
    public Browser Browser { get; } = new(http);

    public List<Seen> Pages { get; } = [];

    /// <summary>Links that led to a refusal: nobody should be shown one.</summary>
    public List<string> DeadLinks { get; } = [];

    /// <summary>Sends the address exactly as it is written, however odd.</summary>
    public async Task<Answer> OpenAsync(string address)
    {
        using var request = new HttpRequestMessage();
        return await SendAsync(request, address);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, string address)
    {
        Assert.True(Uri.TryCreate(http.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, AsWritten, out var uri), address);
        request.RequestUri = uri;
        return await Browser.ReadAsync(await http.SendAsync(request));
    }

    /// <summary>Opens these addresses and what they lead to, <paramref name="only"/> below an address where one is named.</summary>
    public async Task WalkAsync(IEnumerable<string> starts, string only = "/")
    {
        var ahead = new Queue<(string Address, string From)>(starts.Select(start => (start, "")));
        var known = new HashSet<string>(ahead.Select(a => a.Address));
        var seen = new Dictionary<string, int>();
        while (ahead.TryDequeue(out var next))
        {
            var answer = await OpenAsync(next.Address);
            var door = DoorOf(answer);
            if (next.From.Length > 0 && door != ExplainsItself && answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
            {
                DeadLinks.Add($"{name}: {next.From} leads to {next.Address}, which answers {(int)answer.Status}");
            }

            var count = seen.GetValueOrDefault(door);
            if (answer.Status != HttpStatusCode.OK || count >= Most(door))
            {
                continue;
            }

            seen[door] = count + 1;
            Pages.Add(new Seen(next.Address, door, answer));
            foreach (var link in Links(answer, next.Address).Where(l => l.StartsWith(only, StringComparison.Ordinal)).Where(known.Add))
            {
                if (WorthOpening(link, seen))
                {
                    ahead.Enqueue((link, next.Address));
                }
            }
        }
    }

    public static string DoorOf(Answer answer) =>
        answer.Message.Headers.TryGetValues(DoorSigns.Header, out var signs) ? Uri.UnescapeDataString(signs.Single()) : "";

    private static int Most(string door) => door.StartsWith("/admin", StringComparison.Ordinal) || door.StartsWith("/relais", StringComparison.Ordinal)
        || door.StartsWith("/espace", StringComparison.Ordinal) ? RecordsPerDoor : PagesPerDoor;

    /// <summary>Public sheets are many and alike: only as many are opened as are kept, of their files as of themselves.</summary>
    private static bool WorthOpening(string link, Dictionary<string, int> seen)
    {
        var folder = link[..Math.Max(link.LastIndexOf('/'), 1)];
        var key = $"{folder} {Path.GetExtension(link.Split('?')[0])} {link.Contains('?')}";
        seen[key] = seen.GetValueOrDefault(key) + 1;
        return seen[key] <= 3 * RecordsPerDoor;
    }

    private static IEnumerable<string> Links(Answer answer, string from) => answer.Page.QuerySelectorAll("a[href], link[rel=stylesheet]")
        .Select(a => a.GetAttribute("href")!)
        .Where(href => href.Length > 1 && !href.StartsWith("//", StringComparison.Ordinal) && href[0] is '/' or '?')
        .Select(href => (href[0] == '?' ? from.Split('?')[0] : "") + href.Split('#')[0])
        .Where(href => !href.StartsWith("/en", StringComparison.Ordinal) && !href.StartsWith("/media", StringComparison.Ordinal));
}
