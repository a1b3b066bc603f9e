using System.Runtime.CompilerServices;
using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;
using Languages = Pole.Platform.Web.Languages;

namespace Pole.Features.Site.Finding;

/// <summary>Hands the doors of the site to the search: the pages that show what is elsewhere, and have no text in <c>content/</c> of their own.</summary>
internal sealed class DoorsToFind(Texts texts) : ISearchSource
{
    private static readonly IReadOnlyList<(string Path, string Title, string Summary)> Doors =
    [
        ("/services", "Prestations", "Sensibilisations, formations, diagnostics, ateliers et accompagnements du Pôle, en deux niveaux, avec leurs prix et leurs prochaines dates."),
        ("/agenda", "Agenda", "Les prochaines sessions du Pôle et de ses relais, par mois, par région et par prestation."),
        ("/ressources", "Ressources", "Retours d’expérience, guides, outils et veille pour éco-concevoir et coopérer entre voisins."),
        ("/outils", "Les outils du Pôle", "Kits, grilles et guides pour sensibiliser, diagnostiquer et animer, réservés aux personnes accréditées des organismes adhérents."),
        ("/adhesion", "Adhérer au Pôle", "Devenir membre du Pôle : ce que reçoivent les entreprises et les sociétés de conseil, et les cotisations de l’année."),
        ("/annuaire", "Annuaire des organismes accrédités", "Les relais et sociétés de conseil accrédités par le Pôle, région par région."),
        ("/carte", "Près de chez vous", "Une carte de France des retours d’expérience, des prestations et des organismes accrédités, région par région."),
        ("/verification", "Vérifier une accréditation", "Le registre public des accréditations du Pôle : un code, et vous savez ce qu’elle couvre et si elle est valable aujourd’hui."),
        ("/observatoire", "Observatoire", "Les indicateurs du Pôle : ce qui a été fait, et la liste de ce que chaque chiffre compte."),
    ];

    public string Name => "doors";

    public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var door in await Languages.InAsync(language.Tag, () => Task.FromResult(Doors.Select(door => Document(door.Path, door.Title, door.Summary, language)).ToList())))
            {
                yield return door;
            }
        }
    }

    private SearchDocument Document(string path, string title, string summary, Language language) => new()
    {
        Key = $"door{path}.{language.Tag}",
        Kind = "page",
        Language = language.Tag,
        Title = texts[title].Value,
        Body = texts[summary].Value,
        Url = language.AddressOf(path),
    };
}
