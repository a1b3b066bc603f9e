using Pole.App;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Files;

namespace Pole.Features.Actions.Synergies;

/// <summary>Approved actions that tell of synergies, and what is read of them.</summary>
internal static class SynergiesOfTests
{
    public const string Board = "/relais/synergies";
    public const string Parties = "Scierie du Viaur, Menuiserie Lagarrigue";

    /// <summary>An approved action that tells of one synergy.</summary>
    public static Task<Action> ToldAsync(
        this PoleApp app, Organisation by, DateOnly day, string title, SynergyState state, YearlyGains? gains = null,
        ActionStatus status = ActionStatus.Approved, SynergyKind kind = SynergyKind.Substitution, SynergyNature nature = SynergyNature.Material) =>
        app.DeliveredAsync(by, day, status, action => action.Synergies.Add(
            new() { Title = title, Kind = kind, Nature = nature, State = state, Parties = Parties, Gains = gains ?? new() }));

    /// <summary>The address of the page of a synergy, by the line of an action that tells it.</summary>
    public static string PageOf(Action action) => $"{Board}/{action.Synergies[0].Id}";

    /// <summary>The names on one state of the board.</summary>
    public static IReadOnlyList<string> Lane(this Answer answer, SynergyState state) =>
        [.. answer.Page.GetElementById($"etat-{state.Slug}")!.ParentElement!.QuerySelectorAll("li > a").Select(link => link.TextContent)];

    public static async Task ProveAsync(this PoleApp app, Action action, string name)
    {
        var file = new StoredFile { Hash = Convert.ToHexStringLower(Id<StoredFile>.New().Value.ToByteArray()), Name = name, MediaType = "text/plain", Length = 12, StoredAt = app.Clock.GetUtcNow() };
        await app.SaveAsync(db =>
        {
            db.Files.Add(file);
            db.Attach(action).Entity.Evidence.Add(new() { FileId = file.Id });
        });
    }
}
