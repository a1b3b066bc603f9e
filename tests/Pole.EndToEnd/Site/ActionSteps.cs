using System.Globalization;
using Microsoft.Playwright;

namespace Pole.EndToEnd.Site;

/// <summary>What a person does who logs an action: the figures of the OPTIGEDE sheet, 60 companies approached, 30 heard, 15 present, 110 hours.</summary>
internal static class ActionSteps
{
    /// <summary>Fills in the form of an action as its author does, up to the evidence; it is not sent yet.</summary>
    public static async Task LogActionAsync(this IPage page, string title, string day, string place)
    {
        await page.GotoAsync("/relais/actions/nouvelle");
        await page.GetByRole(AriaRole.Link, new() { Name = "Événement de sensibilisation" }).ClickAsync();
        await page.GetByLabel("Intitulé").FillAsync(title);
        await page.GetByLabel("Premier jour").FillAsync(day);
        await page.GetByLabel("Commune ou zone").FillAsync(place);
        await page.GetByLabel("Département").SelectOptionAsync(new SelectOptionValue { Index = 5 });
        await page.GetByLabel("Approchées").FillAsync("60");
        await page.GetByLabel("Entendues").FillAsync("30");
        await page.GetByLabel("Présentes").FillAsync("15");
        await page.GetByLabel("Participants").FillAsync("15");
        foreach (var (task, hours, i) in new[]
        {
            ("Recherche des entreprises", "5", 0), ("Visites", "60", 1), ("Analyse des flux", "15", 2),
            ("Première rencontre", "10", 3), ("Deuxième rencontre", "10", 4), ("Troisième rencontre", "10", 5),
        })
        {
            if (await page.GetByLabel("Tâche", new() { Exact = true }).CountAsync() <= i)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "Ajouter une tâche" }).ClickAsync();
            }

            await page.GetByLabel("Tâche", new() { Exact = true }).Nth(i).FillAsync(task);
            await page.GetByLabel("Temps", new() { Exact = true }).Nth(i).FillAsync(hours);
        }

        // Synergies are none of what such an event usually brings.
        await page.GetByText("Autres rubriques", new() { Exact = true }).ClickAsync();
        foreach (var (synergy, state, i) in new[] { ("Chutes de carton réemployées", "Contractualisée", 0), ("Papier broyé réemployé", "En fonctionnement", 1) })
        {
            if (await page.GetByLabel("Synergie", new() { Exact = true }).CountAsync() <= i)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "Ajouter une synergie" }).ClickAsync();
            }

            await page.GetByLabel("Synergie", new() { Exact = true }).Nth(i).FillAsync(synergy);
            await page.GetByLabel("État", new() { Exact = true }).Nth(i).SelectOptionAsync(new SelectOptionValue { Label = state });
        }

        await page.GetByLabel("Ce qui a été fait").FillAsync("Des rencontres trimestrielles, chacune avec la visite d’une entreprise.");
        await page.GetByLabel("Joindre des fichiers").SetInputFilesAsync(new FilePayload
        {
            Name = "emargement.txt",
            MimeType = "text/plain",
            Buffer = "Quinze entreprises présentes"u8.ToArray(),
        });
    }

#pragma warning disable RS0030 // The journeys run on the real clock, as the site that they visit does.
    public static string DayFromNow(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
#pragma warning restore RS0030
}
