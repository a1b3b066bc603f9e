using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Content;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Observatory;

/// <summary>The regions side by side, one line each.</summary>
internal static class CompareCsv
{
    public static void MapCompareCsv(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/observatoire/comparer.csv", WriteAsync).AllowAnonymous().KeepPublicly();

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteAsync(
        [FromQuery] string? indicateur, [FromQuery] int? annee, Indicators indicators, ContentStore content, Texts texts, CancellationToken cancel)
    {
        var scope = new ScopeChoice { Annee = annee }.ToScope(content);
        if (await indicators.FindAsync(indicateur ?? CompareModel.First, scope, cancel) is not { } indicator)
        {
            return TypedResults.NotFound();
        }

        var csv = new CsvDocument<TerritoryRate>(
            new(texts["Code"], one => one.Code),
            new(texts["Région"], one => one.Name),
            new(indicator.Sheet.Unit, one => one.Value.Value),
            new(texts["Pourquoi non publié"], one => texts[one.Value.Secrecy.Label].Value),
            new(texts["Habitants"], one => one.People),
            new(texts["Pour 100 000 habitants"], one => one.Rate.Value),
            new(texts["Entreprises de la région"], one => one.Companies?.Count),
            new(texts["Entreprises comptées au"], one => one.Companies?.Day),
            new(texts["Source du nombre d’entreprises"], one => one.Companies?.Source),
            new(texts["Pour 100 000 entreprises"], one => one.CompanyRate?.Value));
        return csv.ToFile(TerritoryRate.Of(indicator.Headline, content.Current), $"comparer-{indicator.Item.Slug}.csv");
    }
}
