using Pole.Platform.Data;
using Pole.Platform.Demo;

namespace Pole.Features.SavedSearches.Demo;

/// <summary>What three of the demonstration people follow.</summary>
internal sealed class DemoSearches(PoleDb db) : IDemoChapter
{
    public int Order => 70;

    public Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        Keep(DemoPeople.Company, "Palettes", "/ressources?q=palettes", AlertPace.Weekly, stage.Now.AddDays(-40));
        Keep(DemoPeople.Company, "Initiations à l’ACV", "/recherche?q=initiation+acv&dans=sessions", AlertPace.Daily, stage.Now.AddDays(-12));
        Keep(DemoPeople.Consultant, "Fiches, écologie industrielle", "/ressources?type=case-study&pilier=industrial-territorial-ecology", AlertPace.Weekly, stage.Now.AddDays(-90));
        Keep(DemoPeople.Relay, "Synergies de mutualisation", "/ressources?synergie=mutualisation", AlertPace.Never, stage.Now.AddDays(-20));
        return Task.CompletedTask;
    }

    private void Keep(DemoPerson person, string name, string path, AlertPace pace, DateTimeOffset at)
    {
        var search = new SavedSearch { AccountId = person.Id, Name = name, Path = path, Language = "fr", SavedAt = at, LookedAt = at };
        search.TellAt(pace, at);
        db.SavedSearches.Add(search);
    }
}
