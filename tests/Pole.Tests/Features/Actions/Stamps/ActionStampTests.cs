using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions.Checks;
using Pole.Kernel;
using Pole.Platform.Files;

namespace Pole.Features.Actions.Stamps;

/// <summary>The database moves the stamp of an action, whatever changes it: not even plain SQL goes past it.</summary>
public sealed class ActionStampTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Nothing_of_an_action_changes_without_its_stamp()
    {
        var (action, other) = (await SavedAsync("A-2026-0001"), await SavedAsync("A-2026-0002"));
        var untouched = await StampAsync(other.Id);
        await MovesItAsync(action.Id, "UPDATE \"actions\" SET \"Title\" = 'Autre titre' WHERE \"Id\" = {0}");

        var parts = await app.ReadAsync(db => Task.FromResult(
            db.Model.FindEntityType(typeof(Action))!.GetNavigations().Where(part => part.IsCollection).Select(part => part.TargetEntityType.GetTableName()!).ToList()));
        Assert.Equal(6, parts.Count);
        foreach (var part in parts)
        {
            await MovesItAsync(action.Id, $"UPDATE \"{part}\" SET \"ActionId\" = \"ActionId\" WHERE \"ActionId\" = {{0}}");
            await MovesItAsync(action.Id, $"DELETE FROM \"{part}\" WHERE \"ActionId\" = {{0}}");
        }

        Assert.Equal(untouched, await StampAsync(other.Id));
    }

    [Fact]
    public async Task Whatever_is_added_to_an_action_moves_its_stamp()
    {
        var action = await SavedAsync("A-2026-0001");
        var file = await FileAsync();
        System.Action<Action>[] additions =
        [
            a => a.Times.Add(new ActionTime { Task = "Renfort", Hundredths = 100, Unit = TimeUnit.Day }),
            a => a.Fundings.Add(new ActionFunding { Funder = "ADEME", Cents = 1 }),
            a => a.Results.Add(new ActionResult { Label = "Eau", Thousandths = 1, Unit = "m³ par an", Quality = ValueQuality.Measured }),
            a => a.Synergies.Add(new ActionSynergy { Title = "Palettes", Kind = SynergyKind.Substitution, Nature = SynergyNature.Material, State = SynergyState.Study }),
            a => a.Companies.Add(new ActionCompany { Name = "Scierie" }),
            a => a.Evidence.Add(new ActionEvidence { FileId = file }),
        ];
        foreach (var add in additions)
        {
            var before = await StampAsync(action.Id);
            await app.SaveAsync(db => add(db.Actions.Single(a => a.Id == action.Id)));
            Assert.NotEqual(before, await StampAsync(action.Id));
        }
    }

    [Fact]
    public async Task What_is_not_there_has_no_stamp() => Assert.Null(await StampAsync(Id<Action>.New()));

    private async Task<Action> SavedAsync(string reference)
    {
        var relay = await app.RelayAsync(reference.ToLowerInvariant());
        var author = await app.ReadAsync(db => db.OrganisationPeople.Where(p => p.OrganisationId == relay.Id).Select(p => p.AccountId).FirstAsync());
        var file = await FileAsync();
        var (parts, action) = (ChecksTests.Sound(), new Action
        {
            Reference = reference,
            OrganisationId = relay.Id,
            AuthorId = author,
            Operator = ActionOperator.ThirdParty,
            Title = "Matinée",
            Type = ActionType.AwarenessEvent,
            FirstDay = new(2026, 2, 1),
            LastDay = new(2026, 2, 1),
            CreatedAt = app.Clock.GetUtcNow(),
        });
        action.Times.AddRange(parts.Times);
        action.Fundings.AddRange(parts.Fundings);
        action.Results.AddRange(parts.Results);
        action.Synergies.AddRange(parts.Synergies);
        action.Companies.AddRange(parts.Companies);
        action.Evidence.Add(new ActionEvidence { FileId = file });
        await app.SaveAsync(db => db.Actions.Add(action));
        return action;
    }

    private async Task<Id<StoredFile>> FileAsync()
    {
        var file = new StoredFile { Hash = new string('a', 64), Name = "photo.jpg", MediaType = "image/jpeg", Length = 1, StoredAt = DateTimeOffset.UnixEpoch };
        await app.SaveAsync(db => db.Files.Add(file));
        return file.Id;
    }

    /// <summary>Says it in plain SQL, which names the action only.</summary>
    private async Task MovesItAsync(Id<Action> id, string sql)
    {
        var before = await StampAsync(id);
        await app.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql, id.Value));
        Assert.True(before != await StampAsync(id), sql);
    }

    private Task<int?> StampAsync(Id<Action> id) => app.ReadAsync(db => db.StampOfAsync(id, CancellationToken.None));
}
