using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Following;
using Pole.Features.Actions.Initiatives;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Synergies;

/// <summary>What one action told of a synergy. Who may not open the action reads neither its evidence nor the companies that it names.</summary>
internal sealed record Chapter(ToldSynergy Told, string Title, string Territory, string Organisation)
{
    /// <summary>Where the action is read; nothing for those that the reader may not open.</summary>
    public string? ActionAt { get; init; }

    /// <summary>Whether the reader may know which action it is: one of theirs, or of an initiative of theirs.</summary>
    public bool IsNamed { get; init; }

    public IReadOnlyList<EvidenceFile> Evidence { get; init; } = [];

    public string Parties => ActionAt is null ? "" : Told.Parties;
}

/// <summary>A followed synergy as its sheet shows it, from the newest that was told of it to the first.</summary>
internal sealed record SynergySheet(FollowedSynergy Synergy, IReadOnlyList<Chapter> Chapters, DateOnly Today)
{
    /// <summary>The initiatives that hold it, and where they are read.</summary>
    public IReadOnlyList<(string Title, string Address)> Initiatives { get; init; } = [];

    /// <summary>Who takes part, as it was said last.</summary>
    public string Parties => Chapters.Select(chapter => chapter.Parties).FirstOrDefault(parties => parties.Length > 0) ?? "";
}

/// <summary>Which actions a reader may open, and which initiatives.</summary>
internal sealed record SynergyReader(string ActionsAt, string InitiativesAt, Func<SynergyTeller, bool> Opens, Func<Id<Initiative>, bool> Shares);

/// <summary>Gathers what the sheet of a followed synergy shows: three queries, however many actions tell of it.</summary>
internal sealed class SynergySheets(PoleDb db, TimeProvider clock)
{
    public async Task<SynergySheet> OfAsync(FollowedSynergy synergy, SynergyReader reader, CancellationToken cancel)
    {
        var ids = synergy.Tellings.Select(told => told.Teller.Id).Distinct().ToList();
        var actions = await (
            from action in db.Actions.AsNoTracking()
            where ids.Contains(action.Id)
            join organisation in db.Organisations on action.OrganisationId equals organisation.Id
            select new { action.Id, action.Title, action.Territory, Organisation = organisation.Name }).ToDictionaryAsync(a => a.Id, cancel);
        var evidence = await EvidenceAsync([.. synergy.Tellings.Where(told => reader.Opens(told.Teller)).Select(told => told.Teller.Id)], cancel);
        var chapters = synergy.Tellings.Reverse().Select(told => (Told: told, Action: actions[told.Teller.Id], Opens: reader.Opens(told.Teller))).Select(one =>
            new Chapter(one.Told, one.Action.Title, one.Action.Territory, one.Action.Organisation)
            {
                ActionAt = one.Opens ? $"{reader.ActionsAt}/{one.Action.Id}" : null,
                IsNamed = one.Opens || (one.Told.Teller.InitiativeId is { } initiative && reader.Shares(initiative)),
                Evidence = [.. evidence[one.Action.Id]],
            });
        return new(synergy, [.. chapters], Paris.Today(clock)) { Initiatives = await InitiativesAsync(synergy, reader, cancel) };
    }

    private async Task<ILookup<Id<Action>, EvidenceFile>> EvidenceAsync(List<Id<Action>> opened, CancellationToken cancel) => (await (
        from action in db.Actions.AsNoTracking()
        where opened.Contains(action.Id)
        from evidence in action.Evidence
        join file in db.Files on evidence.FileId equals file.Id
        orderby file.StoredAt, file.Name
        select new { action.Id, Evidence = evidence.Id, evidence.Kind, File = file }).ToListAsync(cancel))
        .ToLookup(one => one.Id, one => new EvidenceFile(one.Evidence, one.File.Name, one.File.Length, one.Kind, one.File));

    private async Task<IReadOnlyList<(string, string)>> InitiativesAsync(FollowedSynergy synergy, SynergyReader reader, CancellationToken cancel)
    {
        var shared = synergy.Tellings.Select(told => told.Teller.InitiativeId).OfType<Id<Initiative>>().Distinct().Where(reader.Shares).ToList();
        return shared.Count == 0 ? [] : [.. (await db.Initiatives.AsNoTracking().Where(i => shared.Contains(i.Id)).OrderBy(i => i.Title).Select(i => new { i.Id, i.Title }).ToListAsync(cancel))
            .Select(i => (i.Title, $"{reader.InitiativesAt}/{i.Id}"))];
    }
}
