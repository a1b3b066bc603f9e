using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Billing.Demo;
using Pole.Features.Billing.Invoices;
using Pole.Features.Membership.Dues;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Membership.Demo;

/// <summary>The memberships of the invented organisations, with their invoices and payments; no letter leaves.</summary>
internal sealed class DemoMemberships(
    PoleDb db, Invoicing invoicing, DemoTransfers transfers, IOptions<MembershipSettings> settings) : IDemoChapter
{
    private static readonly TimeOnly Morning = new(9, 30);

    public int Order => 20;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        foreach (var story in DemoStory.All(stage.Today))
        {
            await TellAsync(story, stage, cancel);
        }
    }

    private async Task TellAsync(DemoStory story, DemoStage stage, CancellationToken cancel)
    {
        var membership = await ApplyAsync(story, cancel);
        Must(membership.Submit(At(story.First)));
        Note(membership, story.First, MembershipMoves.Submitted, membership.AppliedBy);
        db.Memberships.Add(membership);
        if (story.Fate == DemoFate.Submitted)
        {
            return;
        }

        var decided = story.First.AddDays(3);
        if (story.Fate == DemoFate.Refused)
        {
            const string reason = "L’organisme exerce une activité de conseil : présentez la demande comme société de conseil.";
            Must(membership.Refuse(reason));
            Note(membership, decided, MembershipMoves.Refused, DemoPeople.Accountant.Id, reason);
            return;
        }

        Must(membership.Approve());
        Note(membership, decided, MembershipMoves.Approved, DemoPeople.Accountant.Id);
        var draft = await Languages.InAsync("fr", () => Task.FromResult(Decisions.DraftOf(membership, settings.Value.PaymentDays)));
        var invoice = await invoicing.IssueAsync(draft with { IssuedOn = decided }, cancel);
        Must(membership.Invoiced(invoice.Id));
        Note(membership, decided, MembershipMoves.Invoiced, DemoPeople.Accountant.Id, invoice.Number, minutes: 1);
        Pay(story, membership, invoice, decided.AddDays(9));
        End(story, membership, stage.Today);
    }

    private async Task<Membership> ApplyAsync(DemoStory story, CancellationToken cancel)
    {
        var organisation = (await db.Organisations.FindAsync([DemoCast.Numbered(story.Organisation)], cancel))!;
        var owner = await db.OrganisationPeople.FirstAsync(p => p.OrganisationId == organisation.Id, cancel);
        var year = await db.DuesYears.Select(y => y.Year).Where(y => y <= story.First.Year).MaxAsync(cancel);
        var schedule = await DuesSchedule.ReadAsync(db, year, cancel);
        var kind = MemberKinds.Of(organisation.Kind)!.Value;
        return new()
        {
            OrganisationId = organisation.Id,
            Kind = kind,
            Size = organisation.Size,
            First = story.First,
            Last = story.First.AddYears(1).AddDays(-1),
            Dues = schedule!.For(kind, organisation.Size, 12)!.Value,
            Months = 12,
            AppliedBy = owner.AccountId,
            Wish = story.Wish,
        };
    }

    private void Pay(DemoStory story, Membership membership, Invoice invoice, DateOnly on)
    {
        switch (story.Fate)
        {
            case DemoFate.PartlyPaid:
                transfers.Matched(invoice, new Money(invoice.Total.Cents / 2), on);
                break;
            case DemoFate.PaidWithoutReference:
                transfers.WithoutReference(invoice, invoice.Total, on);
                break;
            case DemoFate.Paid or DemoFate.Resigned:
                transfers.Matched(invoice, invoice.Total, on);
                Must(membership.Paid(on));
                Note(membership, on, MembershipMoves.Activated, DemoPeople.Accountant.Id, invoice.Number);
                break;
            case DemoFate.Submitted or DemoFate.Refused or DemoFate.Unpaid:
                break;
        }
    }

    private void End(DemoStory story, Membership membership, DateOnly today)
    {
        if (story.Fate == DemoFate.Resigned)
        {
            var day = story.First.AddDays(150);
            Must(membership.Resign(day));
            Note(membership, day, MembershipMoves.Resigned, membership.AppliedBy);
            return;
        }

        while (membership.DueMove(today, settings.Value.GraceDays) is { } next)
        {
            var grace = next == MembershipStatus.InGrace;
            Must(membership.MoveByDate(today, settings.Value.GraceDays));
            Note(
                membership,
                membership.Last.AddDays(grace ? 1 : settings.Value.GraceDays + 1),
                grace ? MembershipMoves.InGrace : MembershipMoves.Lapsed,
                by: null);
        }
    }

    private void Note(Membership membership, DateOnly day, string what, Id<Account>? by, string? reason = null, int minutes = 0) => db.Journal.Add(new JournalEntry
    {
        At = At(day).AddMinutes(minutes),
        Subject = nameof(Membership),
        SubjectId = membership.Id.Value,
        What = what,
        By = by,
        Reason = reason,
    });

    private static DateTimeOffset At(DateOnly day) => Paris.At(day, Morning);

    private static void Must(Outcome outcome)
    {
        if (outcome.Refused)
        {
            throw new InvalidOperationException(outcome.Refusal.Code);
        }
    }
}
