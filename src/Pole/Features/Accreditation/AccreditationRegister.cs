using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Accreditation;

/// <summary>Answers what a person may do in the name of an organisation on a day, and exactly what is missing when they may not (R9, R11).</summary>
internal sealed class AccreditationRegister(PoleDb db, Schemes schemes, PerimeterWords perimeters)
{
    private static readonly PerModel<Func<PoleDb, Id<Account>, Id<Organisation>, IAsyncEnumerable<Accreditation>>> Held = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Account> person, Id<Organisation> organisation) => db.AccreditationsOfPeople()
            .Where(a => a.PersonId == person && a.OrganisationId == organisation && a.First != null)
            .OrderBy(a => a.First)
            .AsQueryable()));

    /// <summary>Whether an action of this type (a code of <c>action-types.yml</c>), done on this day, is covered (R11).</summary>
    public Task<Outcome> CoversAsync(
        Id<Account> person, Id<Organisation> organisation, string actionType, DateOnly day, CancellationToken cancel) =>
        CoversAsync(person, organisation, new Deed(actionType), new Period(day, day), cancel);

    /// <summary>Whether an action that lasted these days is covered on each of them, for its type, its service and its place (R11).</summary>
    public async Task<Outcome> CoversAsync(
        Id<Account> person, Id<Organisation> organisation, Deed deed, Period days, CancellationToken cancel)
    {
        var held = await HeldAsync(person, organisation, cancel);
        var fitting = held.Where(a => schemes.Find(a.Scheme)?.Sheet.CoversActions.Contains(deed.ActionType) == true).ToList();
        if (fitting is [] && held is not [])
        {
            return new Refusal(
                "accreditation.type",
                "Aucune de vos accréditations pour cet organisme ne couvre les actions de type « {0} ». Elles portent sur : {1}.",
                schemes.ActionLabel(deed.ActionType),
                Titles(held));
        }

        var inside = fitting.Where(a => a.Perimeter.Covers(deed)).ToList();
        return inside is [] && fitting is not []
            ? new Refusal(
                "accreditation.perimeter",
                "Cette action sort du périmètre de votre accréditation « {0} », accordée pour : {1}.",
                schemes.TitleOf(fitting[^1].Scheme),
                perimeters.InOneLine(fitting[^1]))
            : await JudgeAsync(inside, person, organisation, days, cancel);
    }

    /// <summary>Whether the person is accredited on a toolkit (a slug of <c>content/toolkits/</c>) on this day (R9).</summary>
    public async Task<Outcome> HoldsToolkitAsync(
        Id<Account> person, Id<Organisation> organisation, string toolkitSlug, DateOnly day, CancellationToken cancel)
    {
        var held = await HeldAsync(person, organisation, cancel);
        var fitting = held.Where(a => schemes.Find(a.Scheme)?.Sheet.CoversToolkits.Contains(toolkitSlug) == true).ToList();
        return fitting is [] && held is not []
            ? new Refusal(
                "accreditation.toolkit",
                "Aucune de vos accréditations pour cet organisme ne porte sur cet outil. Elles portent sur : {0}.",
                Titles(held))
            : await JudgeAsync(fitting, person, organisation, new Period(day, day), cancel);
    }

    /// <summary>Whether anyone of the organisation is accredited on this day.</summary>
    public async Task<bool> IsAccreditedAsync(Id<Organisation> organisation, DateOnly day, CancellationToken cancel)
    {
        var valid = await db.AccreditationsOfPeople()
            .Where(a => a.OrganisationId == organisation && a.First <= day && a.Last >= day)
            .ToListAsync(cancel);
        return valid.Exists(a => a.HoldsOn(day));
    }

    private async Task<List<Accreditation>> HeldAsync(Id<Account> person, Id<Organisation> organisation, CancellationToken cancel) =>
        await Held.On(db)(db, person, organisation).ToListAsync(cancel);

    private async Task<Outcome> JudgeAsync(
        List<Accreditation> fitting, Id<Account> person, Id<Organisation> organisation, Period days, CancellationToken cancel)
    {
        if (fitting is [])
        {
            return await NoneAsync(person, organisation, cancel);
        }

        for (var day = days.First; day <= days.Last; day = day.AddDays(1))
        {
            if (!fitting.Exists(a => a.HoldsOn(day)))
            {
                return NotOn(Nearest(fitting, day), day);
            }
        }

        return Outcome.Done;
    }

    private async Task<Refusal> NoneAsync(Id<Account> person, Id<Organisation> organisation, CancellationToken cancel)
    {
        var open = await db.Accreditations.AsNoTracking().AnyAsync(
            a => a.PersonId == person && a.OrganisationId == organisation
                && (a.Status == AccreditationStatus.Submitted || a.Status == AccreditationStatus.UnderReview || a.Status == AccreditationStatus.MoreInformation),
            cancel);
        return open
            ? new("accreditation.not-yet", "Votre demande d’accréditation pour cet organisme est encore à l’examen.")
            : new("accreditation.none", "Vous n’avez pas d’accréditation au titre de cet organisme.");
    }

    private Refusal NotOn(Accreditation accreditation, DateOnly day)
    {
        var title = schemes.TitleOf(accreditation.Scheme);
        if (accreditation.WithdrawnOn is { } end && end <= day)
        {
            return new("accreditation.withdrawn", "Votre accréditation « {0} » a été retirée le {1:d MMMM yyyy}.", title, end);
        }

        if (accreditation.Validity is { } validity && validity.Holds(day))
        {
            var rest = accreditation.Suspensions.First(s => s.Holds(day));
            return rest.Last is { } last
                ? new("accreditation.suspended", "Votre accréditation « {0} » était suspendue du {1:d MMMM yyyy} au {2:d MMMM yyyy}.", title, rest.First, last)
                : new("accreditation.suspended", "Votre accréditation « {0} » est suspendue depuis le {1:d MMMM yyyy}.", title, rest.First);
        }

        return new(
            "accreditation.date",
            "Votre accréditation « {0} » est valable du {1:d MMMM yyyy} au {2:d MMMM yyyy} : elle ne couvre pas le {3:d MMMM yyyy}.",
            title, accreditation.First!, accreditation.Last!, day);
    }

    /// <summary>The one whose days hold this one, else the one whose days are the least far from it.</summary>
    private static Accreditation Nearest(List<Accreditation> fitting, DateOnly day) => fitting.MinBy(a =>
        Math.Max(0, Math.Max(a.First!.Value.DayNumber - day.DayNumber, day.DayNumber - a.Last!.Value.DayNumber)))!;

    private string Titles(IEnumerable<Accreditation> held) =>
        string.Join(", ", held.Select(a => schemes.TitleOf(a.Scheme)).Distinct().Select(Quoted));

    private static string Quoted(string title) => Language.Current == Language.French ? $"«\u00A0{title}\u00A0»" : $"“{title}”";
}
