using System.Text;
using Bogus;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Opinions;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Accreditation.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Accreditation.Demo;

/// <summary>The accreditations of the invented organisations, with their journal; applications that wait have their pieces. No letter leaves.</summary>
internal sealed class DemoAccreditations(PoleDb db, Schemes schemes, EvidenceShelf shelf, FileStore files) : IDemoChapter
{
    private const int DaysOfReview = 12;

    private static readonly TimeOnly Hour = new(10, 15);

    public int Order => 30;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var random = new Randomizer(stage.Seed);
        var people = await db.OrganisationPeople.AsNoTracking().OrderBy(p => p.AccountId).ToListAsync(cancel);
        foreach (var story in DemoStory.All(stage.Today))
        {
            if (people.Find(p => p.OrganisationId == story.Organisation)?.AccountId is { } person)
            {
                await TellAsync(story, person, random.String2(VerificationCode.Length, VerificationCode.Signs), stage.Today, cancel);
            }
        }
    }

    private async Task TellAsync(DemoStory story, Id<Account> person, string code, DateOnly today, CancellationToken cancel)
    {
        var applied = story.Last is null ? story.From : story.From.AddDays(-DaysOfReview);
        var it = new Accreditation { PersonId = person, OrganisationId = story.Organisation, Scheme = story.Scheme, CreatedAt = Paris.At(applied, Hour) };
        db.Accreditations.Add(it);
        Must(it.Describe(story.Motivation));
        Must(it.Submit(Paris.At(applied, Hour.AddHours(2))));
        Note(it, applied, AccreditationMoves.Submitted, person);
        if (story.Fate is DemoFate.Submitted)
        {
            await AttachAsync(it, cancel);
            return;
        }

        Must(it.TakeUp(DemoPeople.Reviewer.Id));
        if (story.Last is not null)
        {
            Must(it.Judge([.. (schemes.Find(it.Scheme)?.Sheet.Criteria ?? []).Select(c => new CriterionJudgment(c.Code, CriterionVerdict.Met, ""))]));
        }

        Note(it, applied.AddDays(2), AccreditationMoves.TakenUp, DemoPeople.Reviewer.Id);
        switch (story.Fate)
        {
            case DemoFate.Submitted or DemoFate.UnderReview:
                await AttachAsync(it, cancel);
                HearExperts(it, applied);
                break;
            case DemoFate.MoreInformation:
                await AttachAsync(it, cancel);
                Must(it.AskForMore());
                Note(it, applied.AddDays(5), AccreditationMoves.Asked, DemoPeople.Reviewer.Id, "La feuille d’émargement compte douze noms et le compte rendu dix-huit participants. Pouvez-vous préciser ?");
                break;
            case DemoFate.Refused:
                Must(it.Refuse());
                Note(it, applied.AddDays(DaysOfReview), AccreditationMoves.Refused, DemoPeople.Reviewer.Id, "Le dossier décrit une conférence, sans atelier où chacun travaille sur son produit. Revenez vers nous après une première animation complète.");
                break;
            case DemoFate.Granted or DemoFate.Suspended:
                Must(it.Grant(new(story.From, story.Last!.Value), code, await PerimeterAsync(story, cancel)));
                Note(it, story.From, AccreditationMoves.Granted, DemoPeople.Reviewer.Id);
                End(it, story, today);
                break;
        }
    }

    /// <summary>Awareness is granted for the region of the organisation, so that the map of coverage has something to show; the rest is open.</summary>
    private async Task<Perimeter> PerimeterAsync(DemoStory story, CancellationToken cancel) => story.IsRegional
        ? new([], [], [new Territory(TerritoryKind.Region, await db.Organisations.Where(o => o.Id == story.Organisation).Select(o => o.Region).SingleAsync(cancel)).ToString()])
        : Perimeter.Whole;

    /// <summary>One expert has answered, another has not yet. Nobody holds the links.</summary>
    private void HearExperts(Accreditation it, DateOnly applied)
    {
        var criteria = schemes.Find(it.Scheme)?.Sheet.Criteria ?? [];
        var (first, second) = (Ask("Experte de démonstration", it, applied.AddDays(3)), Ask("Expert de démonstration", it, applied.AddDays(3)));
        Must(first.Give(
            ExpertAdvice.WithReservations,
            "Animation solide. Le renvoi vers la bonne suite mérite d’être précisé.",
            [.. criteria.Select((c, i) => new CriterionJudgment(c.Code, i == 2 ? CriterionVerdict.NotMet : CriterionVerdict.Met, i == 2 ? "Aucune suite n’est proposée aux participants." : ""))],
            Paris.At(applied.AddDays(6), Hour)));
        db.AccreditationOpinions.AddRange(first, second);
    }

    private static Opinion Ask(string expert, Accreditation it, DateOnly day) => new()
    {
        AccreditationId = it.Id,
        Expert = expert,
        Email = "",
        Question = "L’atelier décrit suffit-il pour le premier niveau ?",
        Shared = [],
        AskedBy = DemoPeople.Reviewer.Id,
        AskedAt = Paris.At(day, Hour),
        ExpiresAt = Paris.At(day.AddDays(Opinion.LastsDays), Hour),
        TokenHash = OneTimeToken.HashOf(OneTimeToken.New()),
    };

    private void End(Accreditation it, DemoStory story, DateOnly today)
    {
        if (story.Fate is DemoFate.Suspended)
        {
            Must(it.Suspend(today.AddDays(-30)));
            Note(it, today.AddDays(-30), AccreditationMoves.Suspended, DemoPeople.Reviewer.Id, "Absence longue, signalée par la structure. L’acquis est conservé.");
        }
        else if (story.Last < today)
        {
            Must(it.Expire());
            Note(it, story.Last.Value.AddDays(1), AccreditationMoves.Expired, null);
        }
    }

    private async Task AttachAsync(Accreditation it, CancellationToken cancel)
    {
        foreach (var asked in schemes.Find(it.Scheme)?.Sheet.Evidence ?? [])
        {
            var text = Encoding.UTF8.GetBytes($"Pièce de démonstration, sans valeur.\n{asked.Title}\n");
            var (file, _) = await files.KeepAsync($"{asked.Code}.txt", text, "", cancel);
            shelf.Add(it.Id, asked.Code, file ?? throw new InvalidOperationException("A text is a kind of file that the store takes."));
        }
    }

    private void Note(Accreditation it, DateOnly day, string what, Id<Account>? by, string? reason = null) => db.Journal.Add(new JournalEntry
    {
        At = Paris.At(day, Hour.AddHours(2)),
        Subject = nameof(Accreditation),
        SubjectId = it.Id.Value,
        What = what,
        By = by,
        Reason = reason,
    });

    private static void Must(Outcome outcome)
    {
        if (outcome.Refused)
        {
            throw new InvalidOperationException($"The demonstration tells what cannot happen: {outcome.Refusal.Code}.");
        }
    }
}
