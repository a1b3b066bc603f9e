using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Pole.Features.Actions;
using Pole.Platform.Content;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Observatory;

/// <summary>What an indicator counts, one line an action: the figure can be made again from it, where no line tells of a company.</summary>
internal static class IndicatorCsv
{
    public static void MapIndicatorCsv(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/observatoire/{code}.csv", WriteAsync).AllowAnonymous()
            .KeepPublicly();

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteAsync(
        string code, [FromQuery] int? annee, [FromQuery] string? region, [FromQuery] string? financeur,
        Indicators indicators, CutLabels labels, ContentStore content, Texts texts, CancellationToken cancel)
    {
        var scope = new ScopeChoice { Annee = annee, Region = region, Financeur = financeur }.ToScope(content);
        if (await indicators.FindAsync(code, scope, cancel) is not { } indicator)
        {
            return TypedResults.NotFound();
        }

        var csv = new CsvDocument<FigureLine>(
            new CsvColumn<FigureLine>(texts["Référence"], line => line.What.Reference),
            new CsvColumn<FigureLine>(texts["Action"], line => labels.Title(line.What)),
            new CsvColumn<FigureLine>(texts["Date"], line => line.What.FirstDay),
            new CsvColumn<FigureLine>(texts["Région"], line => labels.Region(line.What.Region)),
            new CsvColumn<FigureLine>(texts["Réalisée par"], line => labels.Deliverer(line.What)),
            new CsvColumn<FigureLine>(texts["Opérateur"], line => texts[line.What.Operator.Label].Value),
            new CsvColumn<FigureLine>(texts["ADEME"], line => line.What.IsFundedByAdeme),
            new CsvColumn<FigureLine>(texts["Étape"], line => line.Step.Length > 0 ? texts[line.Step].Value : ""),
            new CsvColumn<FigureLine>(indicator.Sheet.Unit, line => line.Value));
        return csv.ToFile(indicator.Figures.SelectMany(f => f.Lines), $"{indicator.Item.Slug}.csv");
    }
}
