using System.Globalization;
using System.Text;
using Bogus;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Actions.Reviewing;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Files;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Demo;

/// <summary>
/// Two initiatives of relay@demo.example: one that promised ten synergies in a convention of 2018 and had them by the middle of 2021,
/// told with actions of its own; and one that runs, with the actions of the last two years.
/// </summary>
internal sealed class DemoInitiatives(PoleDb db, DemoInvention invention, TypeSheets types, FileStore files) : IDemoChapter
{
    public const string Convention = "Contrat d’objectifs 2018";

    public int Order => 51;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var past = Past();
        Open(past, new(2018, 9, 3, 8, 0, 0, TimeSpan.Zero));
        foreach (var (story, number) in DemoInitiativeStories.All.Select((story, index) => (story, index)))
        {
            await TellAsync(past, story, number, new Randomizer(stage.Seed + number), cancel);
        }

        Close(past);
        var running = Running(stage.Today);
        Open(running, new(new DateTime(running.FirstYear, 1, 12, 8, 0, 0), TimeSpan.Zero));
        var since = new DateOnly(running.FirstYear, 1, 1);
        var recent = await db.Actions
            .Where(a => a.OrganisationId == DemoCast.Relay && a.LastDay >= since && a.Status == ActionStatus.Approved)
            .OrderBy(a => a.LastDay).ToListAsync(cancel);
        recent.ForEach(action => Attach(running, action));
    }

    private static Initiative Past()
    {
        var past = new Initiative
        {
            CarrierId = DemoCast.Relay,
            Title = "Synergies entre entreprises de l’Albigeois",
            Summary = "Faire passer les entreprises de l’agglomération de l’échange d’idées à l’échange de matières, d’équipements et de services.",
            Territory = "Agglomération de l’Albigeois",
            Departement = "81",
            Region = "76",
            FirstYear = 2018,
            LastYear = 2021,
            Governance = "Portée ensemble par la gestion des déchets et le développement économique ; un comité avec la chambre de commerce et le financeur, deux fois l’an.",
            BudgetCents = 60_000_00,
            CreatedAt = new(2018, 9, 3, 8, 0, 0, TimeSpan.Zero),
            IsDemo = true,
        };
        past.Objectives.AddRange(new Objective[]
        {
            new() { Thing = CountedThing.RealisedSynergies, Target = 10, DueOn = new(2021, 6, 30), Convention = Convention },
            new() { Thing = CountedThing.Actions, Type = ActionType.ExchangeFair, Target = 2, DueOn = new(2019, 12, 31), Convention = Convention },
        }.InOrder());
        past.Partners.AddRange(new InitiativePartner[]
        {
            new() { Name = "Chambre de commerce et d’industrie du Tarn", Role = "Diagnostics de flux et outil de saisie" },
            new() { Name = "École des mines d’Alès", Role = "Jeu de rôle et méthode" },
            new() { Name = "Communauté d’agglomération de l’Albigeois", Role = "Pilotage" },
        }.InOrder());
        past.Fundings.Add(new() { Funder = "ADEME", Convention = Convention, Cents = 38_000_00 });
        return past;
    }

    private static Initiative Running(DateOnly today)
    {
        var running = new Initiative
        {
            CarrierId = DemoCast.Relay,
            Title = "Des ateliers en boucle, d’un territoire à l’autre",
            Summary = "Relier les ateliers qui se connaissent déjà pour que les chutes des uns deviennent la matière des autres.",
            Territory = "Territoires volontaires du réseau",
            Departement = "42",
            Region = "84",
            FirstYear = today.Year - 1,
            LastYear = today.Year + 1,
            Governance = "Un comité de pilotage par trimestre, une équipe de deux personnes.",
            BudgetCents = 180_000_00,
            CreatedAt = new(today.Year - 1, 1, 12, 8, 0, 0, TimeSpan.Zero),
            IsDemo = true,
        };
        var convention = string.Create(CultureInfo.InvariantCulture, $"CONV-84-{running.FirstYear}");
        running.Objectives.AddRange(new Objective[]
        {
            new() { Thing = CountedThing.Companies, Target = 60, DueOn = new(running.LastYear, 12, 31), Convention = convention },
            new() { Thing = CountedThing.RealisedSynergies, Target = 8, DueOn = new(running.LastYear, 12, 31), Convention = convention },
            new() { Thing = CountedThing.PotentialSynergies, Target = 20 },
            new() { Thing = CountedThing.Actions, Target = 3, DueOn = new(running.FirstYear, 12, 31), Convention = convention },
        }.InOrder());
        running.Partners.Add(new() { Name = "Club des industriels du bassin", Role = "Mobilisation des entreprises" });
        running.Fundings.AddRange(new InitiativeFunding[]
        {
            new() { Funder = "ADEME", Convention = convention, Cents = 90_000_00 },
            new() { Funder = "Région Auvergne-Rhône-Alpes", Convention = convention, Cents = 54_000_00, Position = 1 },
        });
        return running;
    }

    private void Open(Initiative initiative, DateTimeOffset at)
    {
        db.Initiatives.Add(initiative);
        Record(initiative.Id, InitiativeMoves.Opened, DemoPeople.Relay, at);
    }

    private void Close(Initiative past)
    {
        const string Reason = "La convention est soldée : les dix synergies sont en place.";
        past.Close(Reason);
        Record(past.Id, InitiativeMoves.Closed, DemoPeople.Relay, new(2021, 12, 10, 9, 0, 0, TimeSpan.Zero), Reason);
    }

    private async Task TellAsync(Initiative past, DemoInitiativeStory story, int number, Randomizer random, CancellationToken cancel)
    {
        var reference = string.Create(CultureInfo.InvariantCulture, $"A-{story.LastDay.Year}-{number + 1:0000}");
        var action = invention.Invent(random, DemoCast.Relay, DemoPeople.Relay.Id, story.LastDay, reference);
        (action.Title, action.Type, action.Summary) = (story.Title, story.Type, story.Summary);
        (action.FirstDay, action.Territory, action.Departement, action.Region) = (story.FirstDay, past.Territory, past.Departement, past.Region);
        (action.SuccessFactors, action.Difficulties, action.Recommendations) = (story.Success, "", "");
        action.Results.Clear();
        action.Synergies.Clear();
        action.Synergies.AddRange(story.Synergies.Select(s => new ActionSynergy { Title = s.Title, Kind = s.Kind, Nature = s.Nature, State = s.State, Gains = s.Gains }).InOrder());
        action.Fundings.Clear();
        db.Actions.Add(action);
        await ApproveAsync(action, cancel);
        Attach(past, action);
    }

    private async Task ApproveAsync(Action action, CancellationToken cancel)
    {
        var name = $"compte-rendu-{action.Reference}.txt";
        var (file, outcome) = await files.KeepAsync(name, Encoding.UTF8.GetBytes($"Pièce de démonstration, sans valeur.\nAction {action.Reference} : {action.Title}\n"), "", cancel);
        action.Evidence.Add(new() { FileId = (file ?? throw new InvalidOperationException($"The demonstration evidence was refused: {outcome.Refusal.Code}.")).Id, Kind = types.Of(action.Type).Proof!.Value });
        var (submitted, decided) = (action.CreatedAt.AddDays(2), action.CreatedAt.AddDays(5));
        action.Plan = ReviewPlan.Of(action.Reference, [], 0, false);
        action.Submit(submitted);
        db.ActionVersions.Add(ActionVersion.Of(action, [name], action.AuthorId, submitted));
        action.Approve(decided);
        Record(action.Id, ActionMoves.Started, DemoPeople.Relay, action.CreatedAt);
        Record(action.Id, ActionMoves.Submitted, DemoPeople.Relay, submitted);
        Record(action.Id, ActionMoves.Approved, DemoPeople.Reviewer, decided);
    }

    private void Attach(Initiative initiative, Action action)
    {
        var at = action.DecidedAt!.Value.AddDays(1);
        db.InitiativeActions.Add(new() { ActionId = action.Id, InitiativeId = initiative.Id, At = at });
        Record(initiative.Id, InitiativeMoves.Attached, DemoPeople.Relay, at, action.Reference);
    }

    private void Record<T>(Id<T> subject, string what, DemoPerson by, DateTimeOffset at, string? reason = null) => db.Journal.Add(new JournalEntry
    {
        At = at,
        Subject = typeof(T).Name,
        SubjectId = subject.Value,
        What = what,
        By = by.Id,
        Reason = reason,
    });
}
