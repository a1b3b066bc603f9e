using System.Globalization;
using System.Text;
using Bogus;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Ratings;
using Pole.Features.Actions.Reviewing;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Demo;

/// <summary>Sixty invented actions over three years; the last two are the Returned and the Draft of relay@demo.example, whose participants give their mark.</summary>
internal sealed class DemoActions(PoleDb db, DemoInvention invention, TypeSheets types, FileStore files) : IDemoChapter
{
    private const int Count = 60;
    private const int Waiting = 4;
    private const int Rejected = 31;

    /// <summary>Those who deliver: intermediaries, a public body and consulting firms, the first more often than the others.</summary>
    private static readonly IReadOnlyList<Id<Organisation>> Operators =
    [
        DemoCast.Relay, DemoCast.Numbered(40), DemoCast.Association, DemoCast.Numbered(41), DemoCast.Consultant, DemoCast.Numbered(43),
        DemoCast.Numbered(44), DemoCast.Relay, DemoCast.Numbered(45), DemoCast.Association, DemoCast.Numbered(46), DemoCast.Numbered(37),
        DemoCast.Numbered(38), DemoCast.Association, DemoCast.Numbered(39), DemoCast.Relay, DemoCast.Numbered(42),
    ];

    private readonly Dictionary<int, int> perYear = [];
    private int told;

    public int Order => 50;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var random = new Randomizer(stage.Seed);
        var authors = await db.OrganisationPeople.AsNoTracking().ToListAsync(cancel);
        for (var number = 0; number < Count; number++)
        {
            var organisation = number >= Count - 2 ? DemoCast.Relay : Operators[number % Operators.Count];
            var author = authors.FirstOrDefault(p => p.OrganisationId == organisation);
            if (author is null)
            {
                continue;
            }

            var some = random.Int(0, 8);
            var lastDay = Weekday(stage.Today.AddDays(number == Count - 1 ? -6 - (some / 2) : -10 - ((Count - number - 1) * 18) - some));
            var action = invention.Invent(random, organisation, author.AccountId, lastDay, ReferenceIn(lastDay.Year));
            told += organisation == DemoCast.Relay && lastDay.Year >= stage.Today.Year - 1 && number < Count - 2 ? DemoSynergies.TellOn(action, told) : 0;
            db.Actions.Add(action);
            if (number < Count - 1)
            {
                await ProveAsync(action, cancel);
            }

            if (number == Count - 1)
            {
                Rate(action);
            }

            Live(action, number, stage.Now);
        }
    }

    /// <summary>The participants of the last one were asked for their mark, and some have not given it yet.</summary>
    private void Rate(Action action)
    {
        action.RatingKey = "demonstration";
        action.Participants = Math.Max(action.Participants ?? 0, 12);
        db.ActionRatings.AddRange(new[] { (5, "Concret du début à la fin."), (4, ""), (5, ""), (3, "Un peu long pour une matinée.") }
            .Select(given => new ActionRating { ActionId = action.Id, Stars = given.Item1, Words = given.Item2, Day = action.LastDay!.Value }));
    }

    private string ReferenceIn(int year)
    {
        perYear[year] = perYear.GetValueOrDefault(year) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"A-{year}-{perYear[year]:0000}");
    }

    private async Task ProveAsync(Action action, CancellationToken cancel)
    {
        var text = $"Pièce de démonstration, sans valeur.\nAction {action.Reference} : {action.Title}\nEntreprises présentes : {action.Present}\n";
        var (file, outcome) = await files.KeepAsync(EvidenceName(action), Encoding.UTF8.GetBytes(text), "", cancel);
        if (file is null)
        {
            throw new InvalidOperationException($"The demonstration evidence was refused: {outcome.Refusal.Code}.");
        }

        action.Evidence.Add(new ActionEvidence { FileId = file.Id, Kind = types.Of(action.Type).Proof!.Value });
    }

    private string EvidenceName(Action action) => types.Of(action.Type).Proof!.Value switch
    {
        EvidenceKind.AttendanceSheet => $"feuille-de-presence-{action.Reference}.txt",
        EvidenceKind.Report or EvidenceKind.Photo or EvidenceKind.Other => $"compte-rendu-{action.Reference}.txt",
        EvidenceKind.Agreement => $"accord-{action.Reference}.txt",
    };

    /// <summary>Lets the action live until where it stands today, and its journal with it.</summary>
    private void Live(Action action, int number, DateTimeOffset now)
    {
        Record(action, "action.started", action.AuthorId, action.CreatedAt);
        if (number == Count - 1)
        {
            return;
        }

        var submitted = number < Count - 2 - Waiting
            ? Earlier(action.CreatedAt.AddDays(number % 8 == 5 ? 40 : 2), now.AddDays(-20))
            : now.AddDays(2 * (number - Count)).AddHours(-number % 7);
        action.Plan = number < Count - 2 - Waiting ? ReviewPlan.Of(action.Reference, number % 6 == 2 ? [RiskReason.Warnings] : [], number % 5 == 3 ? 100 : 0, false) : Plan(action, number);
        action.Submit(submitted);
        db.ActionVersions.Add(ActionVersion.Of(action, [EvidenceName(action)], action.AuthorId, submitted));
        Record(action, "action.submitted", action.AuthorId, submitted);
        if (number % 9 == 4 && number < Count - 2 - Waiting && number != Rejected)
        {
            submitted = ComeBack(action, submitted);
        }

        var decided = Earlier(submitted.AddDays(3), now.AddDays(-1));
        if (number == Count - 2)
        {
            const string Comment = "La feuille de présence n’est pas datée, et les heures de suivi n’apparaissent pas. Pouvez-vous joindre une pièce datée et compléter le temps passé ?";
            action.Return(Comment, decided);
            Record(action, "action.returned", DemoPeople.Reviewer.Id, decided, Comment);
        }
        else if (number == Rejected)
        {
            const string Comment = "Cette action reprend celle que votre partenaire a déjà transmise, à la même date et au même lieu. Elle ne peut pas compter deux fois.";
            action.Reject(Comment, decided);
            Record(action, "action.rejected", DemoPeople.Reviewer.Id, decided, Comment);
        }
        else if (number == Count - 3)
        {
            db.Opinions.Add(new Opinion { ActionId = action.Id, Version = action.Version, By = DemoPeople.Reviewer.Id, Verdict = Verdict.Approve, Comment = "Les signatures et les nombres concordent.", At = decided });
            Record(action, ActionMoves.OpinionGiven, DemoPeople.Reviewer.Id, decided);
        }
        else if (number < Count - 2 - Waiting)
        {
            action.Approve(decided);
            Record(action, "action.approved", DemoPeople.Reviewer.Id, decided);
            if (action.Plan.IsInDepth)
            {
                DemoAudit.Tell(db, action, decided);
            }
        }
    }

    /// <summary>It was sent back once, and submitted again.</summary>
    private DateTimeOffset ComeBack(Action action, DateTimeOffset submitted)
    {
        const string Comment = "Le temps passé au suivi manque : pouvez-vous l’ajouter ?";
        var (back, again) = (submitted.AddDays(2), submitted.AddDays(6));
        action.Return(Comment, back);
        Record(action, ActionMoves.Returned, DemoPeople.Reviewer.Id, back, Comment);
        action.Submit(again);
        db.ActionVersions.Add(ActionVersion.Of(action, [EvidenceName(action)], action.AuthorId, again));
        Record(action, "action.submitted", action.AuthorId, again);
        return again;
    }

    /// <summary>Those that wait are of every risk; one is audited in depth, and has its first opinion.</summary>
    private static ReviewPlan Plan(Action action, int number)
    {
        RiskReason[] reasons = (number % 3) switch
        {
            0 => [],
            1 => [RiskReason.Warnings, RiskReason.Returns],
            _ => [RiskReason.ManyWarnings, RiskReason.Newcomer, RiskReason.Costly],
        };
        return ReviewPlan.Of(action.Reference, reasons, number == Count - 3 ? 100 : 0, false);
    }

    private void Record(Action action, string what, Id<Account> by, DateTimeOffset at, string? reason = null) => db.Journal.Add(new JournalEntry
    {
        At = at,
        Subject = nameof(Action),
        SubjectId = action.Id.Value,
        What = what,
        By = by,
        Reason = reason,
    });

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
