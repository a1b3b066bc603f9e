using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accounts;

/// <summary>What the site keeps about the person, to read, correct and take away (GDPR, articles 15, 16 and 20).</summary>
[Authorize]
internal sealed class MyDataModel(
    PoleDb db, CurrentPerson person, PersonalData data, SignInManager<Account> signIn, Chronicle chronicle, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public PersonalDossier Dossier { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Languages => [new("Français", "fr"), new("English", "en")];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var account = await FindAsync(cancel);
        Input = new Fields { Name = account.Name, Language = account.Language };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var account = await FindAsync(cancel);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        (account.Name, account.Language) = (Input.Name.Trim(), Input.Language);
        chronicle.Record(account.Id, "account.changed");
        await db.SaveChangesAsync(cancel);
        await signIn.RefreshSignInAsync(account);
        this.Tell(texts["Vos données sont à jour."]);
        return Redirect("~/compte/donnees");
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancel) =>
        File(PersonalData.Write(await data.ReadAsync(person.Id, cancel)), "application/json", "mes-donnees.json");

    private async Task<Account> FindAsync(CancellationToken cancel)
    {
        Dossier = await data.ReadAsync(person.Id, cancel);
        return await db.Users.FindAsync([person.Id], cancel) ?? throw new InvalidOperationException("A session outlived its account.");
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez votre nom.")]
        [StringLength(Account.NameLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string Name { get; set; } = "";

        [RegularExpression("fr|en", ErrorMessage = "Cette valeur ne convient pas ici.")]
        public string Language { get; set; } = "fr";
    }
}
