using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions;

/// <summary>Intermediaries, forms and actions that tests start from.</summary>
internal static class ActionsOfTests
{
    public const string Eit = "animation-eit";

    /// <summary>The form that asks for everything, the type too.</summary>
    public const string New = "/relais/actions/nouvelle?type=a-preciser";

    public static (string Name, byte[] Bytes) Proof { get; } = ("feuille-de-presence.csv", Encoding.UTF8.GetBytes("entreprise;signature\nFonderie;x\n"));

    /// <summary>The action of the case study 002: its funnel, its hours by task, its two synergies.</summary>
    public static Dictionary<string, string> Rencontres { get; } = new()
    {
        ["Input.Title"] = "Rencontres des industriels du canton",
        ["Input.Type"] = "AwarenessEvent",
        ["Input.FirstDay"] = "2026-01-05",
        ["Input.LastDay"] = "2026-02-20",
        ["Input.Territory"] = "Communauté de communes du canton",
        ["Input.Departement"] = "67",
        ["Input.Approached"] = "60",
        ["Input.Interviewed"] = "30",
        ["Input.Present"] = "15",
        ["Input.Companies[0].Name"] = "Cartonnerie du Ried",
        ["Input.Companies[1].Name"] = "Messagerie des Quais",
        ["Input.Times[0].Task"] = "Recherche de la liste d’entreprises et des contacts",
        ["Input.Times[0].Amount"] = "5",
        ["Input.Times[1].Task"] = "Visites d’entreprises",
        ["Input.Times[1].Amount"] = "60",
        ["Input.Times[2].Task"] = "Récolte et analyse des flux",
        ["Input.Times[2].Amount"] = "15",
        ["Input.Times[3].Task"] = "Première rencontre",
        ["Input.Times[3].Amount"] = "10",
        ["Input.Times[4].Task"] = "Deuxième rencontre",
        ["Input.Times[4].Amount"] = "10",
        ["Input.Times[5].Task"] = "Troisième rencontre",
        ["Input.Times[5].Amount"] = "10",
        ["Input.Synergies[0].Title"] = "Chutes de carton réutilisées",
        ["Input.Synergies[0].Kind"] = "Substitution",
        ["Input.Synergies[0].Nature"] = "Material",
        ["Input.Synergies[0].State"] = "Contracted",
        ["Input.Synergies[0].Parties"] = "Deux entreprises du canton",
        ["Input.Synergies[1].Title"] = "Papier broyé réutilisé",
        ["Input.Synergies[1].Kind"] = "Substitution",
        ["Input.Synergies[1].Nature"] = "Material",
        ["Input.Synergies[1].State"] = "Running",
        ["Input.Synergies[1].Parties"] = "Une entreprise et la communauté de communes",
        ["Input.Summary"] = "Trois rencontres, chacune ouverte par la visite d’une entreprise du canton.",
        ["Input.SuccessFactors"] = "Un partenaire clé, qui s’est chargé des invitations.",
        ["Input.Difficulties"] = "La moitié des entreprises se perd à chaque étape.",
        ["Input.Recommendations"] = "Se placer en facilitateur, pas en expert.",
    };

    /// <summary>An intermediary whose owner is accredited for the whole of 2026, unless told otherwise.</summary>
    public static async Task<Organisation> RelayAsync(this PoleApp app, string slug = "relais", Period? validity = null, string scheme = Eit)
    {
        var organisation = await app.OrganisationAsync(slug, OrganisationKind.Intermediary);
        await app.AccreditationAsync(organisation.Id, scheme, validity);
        return organisation;
    }

    public static Dictionary<string, string> With(this Dictionary<string, string> fields, params (string Field, string Value)[] others)
    {
        var all = new Dictionary<string, string>(fields);
        foreach (var (field, value) in others)
        {
            all[field] = value;
        }

        return all;
    }

    public static Dictionary<string, string> Without(this Dictionary<string, string> fields, params string[] others) =>
        fields.Where(f => !others.Contains(f.Key)).ToDictionary();

    /// <summary>Writes a draft through the form, with its evidence unless told otherwise, and answers its address.</summary>
    public static async Task<string> DraftAsync(this Browser browser, Dictionary<string, string>? fields = null, bool proven = true)
    {
        var answer = await browser.SubmitAsync(
            New, (fields ?? Rencontres).With(("do", "save")), "action", proven ? new() { ["Input.Evidence"] = Proof } : []);
        Assert.True(answer.IsRedirect, $"{answer.Status}: {string.Join(" | ", answer.Errors)}");
        return answer.Location!;
    }

    /// <summary>Writes and submits an action, and answers its address.</summary>
    public static async Task<string> SubmittedAsync(this Browser browser, Dictionary<string, string>? fields = null)
    {
        var address = await browser.DraftAsync(fields);
        var answer = await browser.SubmitAsync(address, [], "soumettre");
        Assert.True(answer.IsRedirect, $"{answer.Status}: {string.Join(" | ", answer.Errors)}");
        return address;
    }

    public static string ReviewOf(string address) => address.Replace("/relais/", "/admin/", StringComparison.Ordinal);

    public static Task<Action> ActionAtAsync(this PoleApp app, string address)
    {
        var id = Id<Action>.Parse(address.Split('/')[^1], null);
        return app.ReadAsync(db => db.Actions.WithParts().AsNoTracking().SingleAsync(a => a.Id == id));
    }
}
