using Microsoft.Playwright;
using Pole.EndToEnd.Site;

namespace Pole.EndToEnd.Journeys;

/// <summary>Every page that a person finds in the menus, looked at as each of the people of the demonstration.</summary>
public sealed class EveryPageTests(RunningSite site) : Journey(site)
{
    [Fact]
    public Task What_a_visitor_sees() => LookAtAsync(
        null,
        "/", "/mission", "/leviers", "/membres", "/modele", "/actualites", "/rendez-vous", "/rendez-vous/rencontre-des-relais-2027", "/contact", "/mentions-legales", "/confidentialite", "/conditions",
        "/accessibilite", "/sobriete", "/sobriete/rgesn", "/en/sobriete/rgesn", "/aide", "/aide/reserver", "/aide/suivre-une-recherche", "/alertes/arret?jeton=ancien", "/plan-du-site", "/services", "/services/initiation-acv", "/agenda",
        "/ressources", "/ressources?q=dechets", "/ressources?q=rien-de-tel-ici", "/ressources/piicto-caban-tonkin",
        "/ressources/entrez-dans-la-boucle-genevois-francais", "/ressources/lire-une-acv", "/outils", "/outils/grille-diagnostic-premier-pas",
        "/recherche", "/recherche?q=acv", "/recherche?q=rien-de-tel-ici", "/recherche?q=acv&dans=aide", "/en/recherche?q=lca",
        "/adhesion", "/annuaire", "/verification", "/observatoire", "/observatoire/entonnoir", "/observatoire/actions-realisees?coupe=region", "/observatoire/comparer", "/observatoire/entreprises-touchees", "/couverture", "/couverture?niveau=avance&region=84", "/en/couverture", "/aide/obtenir-une-accreditation",
        "/compte/connexion", "/compte/inscription", "/compte/mot-de-passe-oublie", "/nulle-part",
        "/relais/terrain", "/en/relais/terrain", "/avis/demonstration", "/en/avis/demonstration", "/relais/lettre/arret?jeton=ancien",
        "/carte", "/carte?couche=prestations", "/carte?couche=accredites", "/statuts", "/donnees-ouvertes", "/aide/lire-par-un-programme", "/verification/VK9J4-ZM74Z",
        "/en", "/en/services", "/en/ressources", "/en/observatoire", "/en/adhesion");

    [Fact]
    public Task What_a_company_sees() => LookAtAsync(
        "company@demo.example",
        "/espace", "/espace/organisations/nouvelle", "/espace/adhesion", "/espace/factures", "/espace/reservations",
        "/espace/outils", "/espace/contributions", "/espace/contributions/nouvelle", "/en/espace/contributions", "/aide/proposer-une-fiche", "/espace/recherches", "/espace/recherches/nouvelle?de=%2Fressources%3Fq%3Dpalettes", "/en/espace/recherches", "/compte/securite", "/compte/donnees", "/en/espace");

    [Fact]
    public Task What_an_intermediary_sees() => LookAtAsync(
        "relay@demo.example", "/relais", "/relais/actions", "/relais/actions/nouvelle", "/relais/actions/tableur", "/relais/terrain", "/relais/demarches", "/relais/demarches/nouvelle", "/en/relais/demarches", "/aide/suivre-une-demarche", "/relais/synergies", "/relais/synergies?etat=en-fonctionnement", "/en/relais/synergies", "/aide/suivre-une-synergie", "/relais/suivis", "/en/relais/suivis", "/aide/suivre-ses-conseils", "/relais/qualite", "/relais/qualite?dimension=completude", "/en/relais/qualite", "/relais/lettre", "/aide/saisir-une-action", "/relais/accreditations/demande");

    [Fact]
    public Task What_the_team_sees() => LookAtAsync(
        "admin@demo.example",
        "/admin", "/admin/organisations", "/admin/adhesions", "/admin/cotisations", "/admin/factures", "/admin/virements", "/admin/sessions",
        "/admin/accreditations", "/admin/accreditations/entretien", "/admin/accreditations/couverture", "/admin/actions", "/admin/actions?tri=risque", "/admin/actions/periode", "/admin/actions/qualite", "/admin/actions/suivis", "/en/admin/actions/suivis", "/admin/actions/synergies", "/admin/actions/synergies?nature=matiere&nouvelles=aucune", "/en/admin/actions/synergies", "/admin/demarches", "/admin/demarches?region=76&etat=close", "/admin/demarches?region=01", "/admin/outils", "/admin/outils/questions", "/admin/outils/usages", "/admin/outils/reconnaitre", "/admin/contenu", "/admin/recherches", "/admin/recherches?etat=traitees", "/admin/recherches/fr/synonyme?mots=recyclerie+solidaire", "/admin/recherches/fr/synonyme?mots=cageot&autre=palette", "/admin/courriers", "/admin/journal", "/admin/contenu?etat=sans-anglais", "/admin/contenu/fautes", "/admin/contenu/pages/mission.md", "/admin/contenu/pages/mission.en.md", "/admin/contenu/vocabularies/synonyms.yml", "/admin/contenu/resources/piicto-caban-tonkin.md", "/admin/contenu/versions", "/admin/contenu/versions?fichier=pages/mission.md", "/en/admin/contenu/mail/confirm-account.md", "/admin/contenu/images", "/admin/contenu/liens", "/admin/contenu/liens?tous=true", "/admin/contenu/nouvelle", "/admin/contributions", "/admin/contributions?etat=publiee", "/aide/relire-une-fiche",
        "/observatoire/rapports", "/observatoire/rapports/annuel", "/observatoire/rapports/region?region=76", "/en/observatoire/rapports/financeur?annee=2025");

    [Fact]
    public Task What_a_funder_sees() => LookAtAsync(
        "funder@demo.example", "/observatoire?financeur=ADEME", "/observatoire/rapports", "/observatoire/rapports/financeur");

    /// <summary>Two browsers share the pages: one draws while the other is looked at.</summary>
    private async Task LookAtAsync(string? email, params string[] paths)
    {
        IPage[] browsers = [await OpenAsync(email), await OpenAsync(email)];
        var who = (email ?? "visitor").Split('@')[0];
        var faults = await Task.WhenAll(browsers.Select((browser, i) => FaultsAsync(browser, who, paths.Where((_, at) => at % browsers.Length == i))));

        Assert.True(faults.All(found => found.Count == 0), string.Join('\n', faults.SelectMany(found => found)));
    }

    private Task<IPage> OpenAsync(string? email) => email is null ? NewPersonAsync() : SignedInAsync(email);

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string who, IEnumerable<string> paths)
    {
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
            faults.AddRange(await Looks.FaultsAsync(page, $"{who}{path.Replace('/', '_').Replace('?', '-')}"));
        }

        return faults;
    }
}
