using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Search.Unanswered;

namespace Pole.Features.Site.Demo;

/// <summary>What invented visitors looked for in vain, some of it dealt with.</summary>
internal sealed class DemoSearchesInVain(PoleDb db) : IDemoChapter
{
    public int Order => 75;

    public Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        db.UnansweredSearches.AddRange(
            InVain("affichage environnemental textile", "fr", 9, stage.Today.AddDays(-1)),
            InVain("cageots consignes", "fr", 6, stage.Today.AddDays(-3)),
            InVain("vermicompost", "fr", 4, stage.Today.AddDays(-8)),
            InVain("refill station", "en", 2, stage.Today.AddDays(-11)),
            InVain("bilan gaz a effet de serre", "fr", 7, stage.Today.AddDays(-30), stage.Today.AddDays(-20)));
        return Task.CompletedTask;
    }

    private static UnansweredSearch InVain(string words, string language, int times, DateOnly last, DateOnly? dealt = null) =>
        new() { Words = words, Language = language, Times = times, LastDay = last, DealtOn = dealt };
}
