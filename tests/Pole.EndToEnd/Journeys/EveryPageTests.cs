using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>Every page that a person finds in the menus, looked at as each of the people of the demonstration.</summary>
public sealed class EveryPageTests(RunningSite site) : Journey(site)
{
    [Fact]
    public Task What_a_visitor_sees() => LookAtAsync(
        null,
        "/", "/mission", "/leviers", "/membres", "/modele", "/actualites", "/contact", "/mentions-legales", "/confidentialite", "/conditions",
        "/accessibilite", "/sobriete", "/sobriete/rgesn", "/en/sobriete/rgesn", "/aide", "/aide/reserver", "/aide/suivre-une-recherche", "/alertes/arret?jeton=ancien", "/plan-du-site", "/services", "/services/initiation-acv", "/agenda",
        "/ressources", "/ressources?q=dechets", "/ressources?q=rien-de-tel-ici", "/ressources/piicto-caban-tonkin",
        "/ressources/entrez-dans-la-boucle-genevois-francais", "/ressources/lire-une-acv", "/outils", "/outils/grille-diagnostic-premier-pas",
        "/recherche", "/recherche?q=acv", "/recherche?q=rien-de-tel-ici", "/recherche?q=acv&dans=aide", "/en/recherche?q=lca",
        "/adhesion", "/annuaire", "/verification", "/observatoire", "/observatoire/entonnoir", "/observatoire/entreprises-touchees",
        "/compte/connexion", "/compte/inscription", "/compte/mot-de-passe-oublie", "/nulle-part",
        "/carte", "/carte?couche=prestations", "/carte?couche=accredites", "/statuts", "/donnees-ouvertes", "/aide/lire-par-un-programme", "/verification/VK9J4-ZM74Z",
        "/en", "/en/services", "/en/ressources", "/en/observatoire", "/en/adhesion");

    [Fact]
    public Task What_a_company_sees() => LookAtAsync(
        "company@demo.example",
        "/espace", "/espace/organisations/nouvelle", "/espace/adhesion", "/espace/factures", "/espace/reservations",
        "/espace/outils", "/espace/recherches", "/espace/recherches/nouvelle?de=%2Fressources%3Fq%3Dpalettes", "/en/espace/recherches", "/compte/securite", "/compte/donnees", "/en/espace");

    [Fact]
    public Task What_an_intermediary_sees() => LookAtAsync(
        "relay@demo.example", "/relais", "/relais/actions", "/relais/actions/nouvelle", "/relais/accreditations/demande");

    [Fact]
    public Task What_the_team_sees() => LookAtAsync(
        "admin@demo.example",
        "/admin", "/admin/organisations", "/admin/adhesions", "/admin/cotisations", "/admin/factures", "/admin/virements", "/admin/sessions",
        "/admin/accreditations", "/admin/actions", "/admin/outils", "/admin/contenu", "/admin/recherches", "/admin/recherches?etat=traitees", "/admin/recherches/fr/synonyme?mots=recyclerie+solidaire", "/admin/recherches/fr/synonyme?mots=cageot&autre=palette", "/admin/courriers", "/admin/journal");

    private async Task LookAtAsync(string? email, params string[] paths)
    {
        var page = email is null ? Page : await SignedInAsync(email);
        var faults = new List<string>();
        foreach (var path in paths)
        {
            var answer = (await page.GotoAsync(path))!;
            if (answer.Status >= 400 && path != "/nulle-part")
            {
                faults.Add($"{path} answered {answer.Status}");
                continue;
            }

            faults.AddRange(await Looks.HtmlFaultsAsync(answer));
            faults.AddRange(await Looks.FaultsAsync(page, $"{(email ?? "visitor").Split('@')[0]}{path.Replace('/', '_').Replace('?', '-')}"));
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults)}");
    }
}
