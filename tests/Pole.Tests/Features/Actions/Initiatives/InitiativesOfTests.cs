using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Initiatives;

/// <summary>Initiatives and actions that tests start from.</summary>
internal static class InitiativesOfTests
{
    public const string New = "/relais/demarches/nouvelle";

    /// <summary>The convention of the case study 004: ten synergies promised in 2018, for the middle of 2021.</summary>
    public static Dictionary<string, string> TenSynergies { get; } = new()
    {
        ["Input.Title"] = "Synergies entre entreprises de l’Albigeois",
        ["Input.Territory"] = "Agglomération de l’Albigeois",
        ["Input.Departement"] = "81",
        ["Input.FirstYear"] = "2018",
        ["Input.LastYear"] = "2021",
        ["Input.Objectives[0].Target"] = "10",
        ["Input.Objectives[0].Thing"] = "RealisedSynergies",
        ["Input.Objectives[0].DueOn"] = "2021-06-30",
        ["Input.Objectives[0].Convention"] = "Contrat d’objectifs 2018",
    };

    /// <summary>Opens an initiative through the form and answers its address.</summary>
    public static async Task<string> InitiativeAsync(this Browser browser, params (string Field, string Value)[] fields)
    {
        var answer = await browser.SubmitAsync(New, TenSynergies.With([.. fields, ("do", "save")]), "demarche");
        Assert.True(answer.IsRedirect, $"{answer.Status}: {string.Join(" | ", answer.Errors)}");
        return answer.Location!;
    }

    /// <summary>An action of the organisation, approved unless told otherwise.</summary>
    public static async Task<Action> DeliveredAsync(
        this PoleApp app, Organisation organisation, DateOnly day, ActionStatus status = ActionStatus.Approved, System.Action<Action>? alter = null)
    {
        var number = await app.ReadAsync(db => db.Actions.CountAsync());
        var action = new Action
        {
            Reference = $"A-{day.Year}-{number + 1:0000}",
            OrganisationId = organisation.Id,
            AuthorId = await app.OwnerAsync(organisation.Id),
            Operator = ActionOperator.ThirdParty,
            Title = $"Bourse du {day:yyyy-MM-dd}",
            Type = ActionType.ExchangeFair,
            FirstDay = day,
            LastDay = day,
            Departement = "81",
            Region = "76",
            CreatedAt = app.Clock.GetUtcNow(),
        };
        alter?.Invoke(action);
        Move(action, status, app.Clock.GetUtcNow());
        await app.SaveAsync(db => db.Actions.Add(action));
        return action;
    }

    public static void Tell(this Action action, params (string Title, SynergyState State)[] synergies) =>
        action.Synergies.AddRange(synergies.Select(s => new ActionSynergy { Title = s.Title, Kind = SynergyKind.Substitution, Nature = SynergyNature.Material, State = s.State }).InOrder());

    /// <summary>So many synergies that run, each of a name of its own.</summary>
    public static void Tell(this Action action, int synergies, string name) =>
        action.Tell([.. Enumerable.Range(1, synergies).Select(n => ($"{name} {n}", n % 2 == 0 ? SynergyState.Running : SynergyState.Done))]);

    public static Task<Answer> AttachAsync(this Browser browser, string initiative, Action action) =>
        browser.SubmitAsync(initiative, new() { ["Chosen"] = $"{action.Id}" }, "rattacher");

    /// <summary>What stands in the table of objectives, row by row.</summary>
    public static IReadOnlyList<string> Objectives(this Answer answer) =>
    [
        .. answer.Page.QuerySelectorAll("#objectifs ~ figure tbody tr").Select(row => string.Join(' ', row.TextContent.Replace('\u00A0', ' ')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    ];

    private static void Move(Action action, ActionStatus status, DateTimeOffset now)
    {
        if (status is not ActionStatus.Draft)
        {
            action.Submit(now);
        }

        _ = status switch
        {
            ActionStatus.Approved => action.Approve(now),
            ActionStatus.Rejected => action.Reject("Déjà transmise.", now),
            ActionStatus.Returned => action.Return("À compléter.", now),
            ActionStatus.Draft or ActionStatus.Submitted => Outcome.Done,
        };
    }
}
