using Pole.EndToEnd.Site;
using Pole.Features.Site.Lightness;

namespace Pole.EndToEnd.Journeys;

/// <summary>
/// What a first visit costs, page by page. The figures are those that the page /sobriete publishes: with POLE_WRITE_WEIGHTS=1 they
/// are written to content/vocabularies/page-weights.yml, otherwise a page that strays from them by more than a tenth is a fault.
/// </summary>
public sealed class LightnessTests(RunningSite site) : Journey(site)
{
    private static readonly Dictionary<string, Ceiling> Ceilings = new(StringComparer.Ordinal)
    {
        ["home"] = new(90),
        ["article"] = new(90),
        ["news"] = new(90),
        ["service"] = new(90),
        ["search"] = new(85, Scripts: 1),
        ["case-study"] = new(0, Requests: 10, Kilobytes: 150),
    };

    /// <summary>Text that travels; pictures are compressed by their own formats.</summary>
    private static readonly string[] TextTypes = ["text/", "image/svg", "json", "xml", "javascript"];

    [Fact]
    public async Task Every_kind_of_page_weighs_what_the_site_says_and_no_more_than_it_may()
    {
        var visits = new Dictionary<string, Visit>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var kept in KeptWeights.Read())
        {
            var visit = await Visit.PayAsync(Site.Browser, Site.Address + kept.Address);
            visits[kept.Kind] = visit;
            faults.AddRange(FaultsOf(visit).Select(fault => $"{kept.Address}: {fault}"));
            faults.AddRange(Ceilings.GetValueOrDefault(kept.Kind, new(0)).Faults(visit).Select(fault => $"{kept.Address}: {fault}"));
            if (!KeptWeights.AreWritten && Strays(kept, visit))
            {
                faults.Add($"{kept.Address}: measured {visit}, published {kept.Nodes} elements, {kept.Requests} requests, {kept.Kilobytes} kB");
            }
        }

        if (KeptWeights.AreWritten)
        {
            KeptWeights.Write(visits);
        }

        Assert.NotEmpty(visits);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/ressources/piicto-caban-tonkin")]
    [InlineData("/ressources")]
    public async Task A_page_comes_within_three_seconds_at_512_kilobits_a_second(string path)
    {
        const int BytesPerSecond = 64_000;
        var roundTrip = TimeSpan.FromSeconds(0.4);

        var visit = await Visit.PayAsync(Site.Browser, Site.Address + path, BytesPerSecond);

        // Computed, so that a busy machine does not count: the bytes at that pace, and one round trip after the other on a slow line.
        var took = TimeSpan.FromSeconds(visit.Kilobytes * 1000.0 / BytesPerSecond) + (roundTrip * (visit.Answers.Count + 1));
        Assert.True(took < TimeSpan.FromSeconds(3), $"{path} takes {took} for {visit}.");
    }

    private static bool Strays(KeptWeight kept, Visit visit)
    {
        // The agenda changes with the day: the demonstration opens its sessions around today.
        var share = kept.Kind == "agenda" ? 0.25 : 0.1;
        return Math.Abs(kept.Nodes - visit.Nodes) > Math.Max(5, kept.Nodes * share)
            || kept.Requests != visit.Answers.Count
            || Math.Abs(kept.Kilobytes - visit.Kilobytes) > Math.Max(0.5, kept.Kilobytes * share);
    }

    private IEnumerable<string> FaultsOf(Visit visit)
    {
        foreach (var answer in visit.Answers)
        {
            if (!answer.Url.StartsWith(Site.Address, StringComparison.Ordinal))
            {
                yield return $"asks another host: {answer.Url}";
            }

            if (TextTypes.Any(type => answer.Type.Contains(type, StringComparison.Ordinal)) && answer.Headers.GetValueOrDefault("content-encoding") is not ("br" or "gzip"))
            {
                yield return $"is not compressed: {answer.Url}";
            }

            if (answer.Type != "text/html" && !answer.Headers.GetValueOrDefault("cache-control", "").Contains("immutable", StringComparison.Ordinal))
            {
                yield return $"may not be kept: {answer.Url}";
            }

            if (answer.Type.Contains("font", StringComparison.Ordinal))
            {
                yield return $"needs a font: {answer.Url}";
            }
        }
    }

    /// <summary>What a kind of page may cost at most.</summary>
    private sealed record Ceiling(double Score, int Requests = 3, double Kilobytes = 40, int Scripts = 0)
    {
        public IEnumerable<string> Faults(Visit visit)
        {
            var score = EcoIndex.Score(visit.Nodes, visit.Answers.Count, visit.Kilobytes);
            if (score < Score)
            {
                yield return $"EcoIndex {score:0.0} of at least {Score} ({visit})";
            }

            if (visit.Answers.Count > Requests || visit.Kilobytes > Kilobytes)
            {
                yield return $"at most {Requests} requests and {Kilobytes} kB, not {visit}";
            }

            if (visit.Answers.Count(answer => answer.Type.Contains("javascript", StringComparison.Ordinal)) > Scripts)
            {
                yield return $"at most {Scripts} scripts";
            }
        }
    }
}
