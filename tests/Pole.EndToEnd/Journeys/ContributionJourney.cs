using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>An author from proposal to publication: written on a phone, returned once with a remark at a field, completed, published, found.</summary>
public sealed class ContributionJourney(RunningSite site) : Journey(site)
{
    private const string Title = "Une consigne de bocaux entre traiteurs";

    [Fact]
    public async Task A_case_study_is_proposed_returned_completed_published_and_read()
    {
        var author = await SignedInAsync("lapsed@demo.example");
        await author.SetViewportSizeAsync(390, 844);
        await WriteAsync(author);
        await author.GetByLabel("J’ai le droit de publier").CheckAsync();
        await author.GetByRole(AriaRole.Button, new() { Name = "Envoyer la fiche" }).ClickAsync();
        await Assertions.Expect(author.GetByRole(AriaRole.Main)).ToContainTextAsync("Votre fiche est en relecture");
        await LooksRightAsync(author, "contribution-sent");
        var sheet = author.Url;

        var editor = await SignedInAsync("editor@demo.example");
        await editor.GotoAsync("/admin/contributions");
        await editor.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        var review = editor.Url;
        await LooksRightAsync(editor, "contribution-review");
        await editor.GetByText("Commenter : Contexte").ClickAsync();
        await editor.GetByLabel("Remarque sur « Contexte »").FillAsync("Combien de bocaux par semaine ?");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Renvoyer avec les remarques" }).ClickAsync();
        Assert.Contains("Combien de bocaux par semaine ?", await Site.LetterAsync("lapsed@demo.example", "compléter"));

        await author.GotoAsync(sheet);
        await LooksRightAsync(author, "contribution-returned");
        await author.GetByRole(AriaRole.Link, new() { Name = "Contexte", Exact = true }).ClickAsync();
        await Assertions.Expect(author.GetByRole(AriaRole.Main)).ToContainTextAsync("Combien de bocaux par semaine ?");
        await author.GetByLabel("Contexte", new() { Exact = false }).First.FillAsync("Mille bocaux partaient chaque semaine au verre perdu.");
        await author.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).Last.ClickAsync();
        await author.GetByLabel("J’ai le droit de publier").CheckAsync();
        await author.GetByRole(AriaRole.Button, new() { Name = "Envoyer à nouveau" }).ClickAsync();

        await editor.GotoAsync(review);
        await editor.GetByRole(AriaRole.Link, new() { Name = "Version 2" }).ClickAsync();
        await Assertions.Expect(editor.Locator("ins").First).ToContainTextAsync("Mille");
        await LooksRightAsync(editor, "contribution-compared");
        await editor.GotoAsync(review);
        await editor.GetByLabel("Adresse de la fiche").FillAsync("consigne-de-bocaux");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Publier la fiche" }).ClickAsync();
        await Assertions.Expect(editor.GetByRole(AriaRole.Main)).ToContainTextAsync("La fiche est en ligne");

        await Page.GotoAsync("/ressources/consigne-de-bocaux");
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Mille bocaux");
        Assert.Contains("publiée", await Site.LetterAsync("lapsed@demo.example", "En ligne"));
    }

    private async Task WriteAsync(IPage author)
    {
        await author.GotoAsync("/ressources");
        await author.GetByRole(AriaRole.Link, new() { Name = "Proposer une fiche" }).ClickAsync();
        await author.GetByLabel("Titre").FillAsync(Title);
        await author.GetByRole(AriaRole.Button, new() { Name = "Commencer la fiche" }).ClickAsync();
        await author.GetByLabel("Résumé").FillAsync("Cinq traiteurs lavent et reprennent leurs bocaux.");
        await author.GetByLabel("Nom du porteur").FillAsync("Association des traiteurs du Lac");
        await author.GetByLabel("Type de porteur").SelectOptionAsync(new SelectOptionValue { Label = "Association d’entreprises" });
        await LooksRightAsync(author, "contribution-identity");
        await ContinueAsync(author);
        await author.GetByLabel("Territoire").First.FillAsync("Le tour du lac");
        await ContinueAsync(author);
        await author.GetByLabel("Contexte").First.FillAsync("Les bocaux partaient au verre perdu.");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await ContinueAsync(author);
        }

        await LooksRightAsync(author, "contribution-synergies");
        foreach (var _ in Enumerable.Range(0, 5))
        {
            await ContinueAsync(author);
        }

        await author.GetByLabel("Licence").SelectOptionAsync("CC BY 4.0");
        await author.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et relire" }).ClickAsync();
    }

    private static Task ContinueAsync(IPage author) => author.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et continuer" }).ClickAsync();
}
