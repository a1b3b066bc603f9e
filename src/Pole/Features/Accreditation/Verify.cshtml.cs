using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Accreditation.Register;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;

namespace Pole.Features.Accreditation;

/// <summary>Anyone checks an accreditation by its code: what it is for, for whom, from when to when, and whether it holds today.</summary>
[AllowAnonymous]
internal sealed class VerifyModel(PoleDb db, Texts texts, IOptions<SiteSettings> site, TimeProvider clock) : PageModel
{
    public string? Typed { get; private set; }

    public RegisterEntry? Entry { get; private set; }

    public DateOnly Today { get; } = Paris.Today(clock);

    /// <summary>Where this page is found again, from a photograph of its code.</summary>
    public string Address => site.Value.Absolute(VerificationCode.PathOf(Entry!.Accreditation.Code!), Languages.Current);

    /// <summary>Whether it holds today, in a word and a shape.</summary>
    public (string Badge, string Label) State => Entry!.Accreditation switch
    {
        var a when a.HoldsOn(Today) && !Entry.IsOfOrganisation => ("warn", "Sans effet : la personne a quitté l’organisme"),
        var a when a.HoldsOn(Today) => ("success", "Valable aujourd’hui"),
        { Status: AccreditationStatus.Withdrawn } => ("danger", "Retirée"),
        { Status: AccreditationStatus.Suspended } => ("warn", "Suspendue"),
        { First: { } first } when first > Today => ("info", "Pas encore valable"),
        _ => ("", "Expirée"),
    };

    public async Task<IActionResult> OnGetAsync(string? code, [FromQuery(Name = "code")] string? asked, CancellationToken cancel)
    {
        Typed = code ?? asked;
        if (Typed is null)
        {
            return Page();
        }

        Entry = VerificationCode.Read(Typed) is { } read ? await FindAsync(read, cancel) : null;
        if (Entry is null)
        {
            ModelState.AddModelError("code", texts["Aucune accréditation ne porte ce code. Vérifiez les dix signes : le registre n’emploie ni voyelle, ni zéro, ni un."]);
            return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        }

        return Page();
    }

    private async Task<RegisterEntry?> FindAsync(string code, CancellationToken cancel)
    {
        var found = await (
            from accreditation in db.Accreditations.AsNoTracking()
            where accreditation.Code == code
            join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
            join account in db.Users on accreditation.PersonId equals account.Id
            select new { accreditation, organisation.Name, organisation.IsDemo, Person = account.Name, IsOf = db.OrganisationPeople.Any(p => p.OrganisationId == organisation.Id && p.AccountId == account.Id) }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(found.accreditation, found.Name, found.IsDemo, RegisterEntry.InitialsOf(found.Person), found.IsOf);
    }
}
