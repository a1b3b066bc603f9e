using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Pole.Features.Actions;
using Pole.Features.Observatory.Measures;
using Pole.Platform.Content;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>What an indicator counts, one line an action: the figure can be made again from it.</summary>
internal static class IndicatorCsv
{
    public static void MapIndicatorCsv(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/observatoire/{code}.csv", WriteAsync).AllowAnonymous()
            .KeepPublicly();

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteAsync(
        string code, [FromQuery] int? annee, [FromQuery] string? region, [FromQuery] string? financeur,
        Indicators indicators, ContentStore content, Texts texts, CancellationToken cancel)
    {
        var scope = new ScopeChoice { Annee = annee, Region = region, Financeur = financeur }.ToScope(content);
        if (await indicators.FindAsync(code, scope, cancel) is not { } indicator)
        {
            return TypedResults.NotFound();
        }

        var regions = content.Current.Vocabulary("regions");
        var csv = new CsvDocument<Counted>(
            new CsvColumn<Counted>(texts["Référence"], line => line.Action.Reference),
            new CsvColumn<Counted>(texts["Action"], line => line.Action.Title),
            new CsvColumn<Counted>(texts["Date"], line => line.Action.FirstDay),
            new CsvColumn<Counted>(texts["Région"], line => regions.Label(line.Action.Region, Language.Current)),
            new CsvColumn<Counted>(texts["Réalisée par"], line => line.Action.Organisation),
            new CsvColumn<Counted>(texts["Opérateur"], line => texts[line.Action.Operator.Label].Value),
            new CsvColumn<Counted>(texts["ADEME"], line => line.Action.IsFundedByAdeme),
            new CsvColumn<Counted>(texts["Étape"], line => line.Step.Length > 0 ? texts[line.Step].Value : ""),
            new CsvColumn<Counted>(indicator.Sheet.Unit, line => line.Value));
        var dialect = Language.Current == Language.French ? CsvDialect.French : CsvDialect.Machine;
        return TypedResults.File(csv.Write(indicator.Figures.SelectMany(f => f.Lines), dialect), "text/csv; charset=utf-8", $"{indicator.Item.Slug}.csv");
    }
}
