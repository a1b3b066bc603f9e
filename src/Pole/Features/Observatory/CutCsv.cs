using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Content;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Observatory;

/// <summary>An indicator cut on one axis, one line a part and step.</summary>
internal static class CutCsv
{
    public static void MapCutCsv(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/observatoire/{code}/coupe.csv", WriteAsync).AllowAnonymous().KeepPublicly();

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteAsync(
        string code, [FromQuery] string? coupe, [FromQuery] int? annee, [FromQuery] string? region, [FromQuery] string? financeur,
        Indicators indicators, CutLabels labels, ContentStore content, Texts texts, CancellationToken cancel)
    {
        var scope = new ScopeChoice { Annee = annee, Region = region, Financeur = financeur }.ToScope(content);
        var axis = CutAxes.Find(coupe) ?? CutAxis.Year;
        if (await indicators.FindAsync(code, scope, cancel) is not { } indicator)
        {
            return TypedResults.NotFound();
        }

        var csv = new CsvDocument<(string Step, string Code, Published Value)>(
            new(texts["Code"], part => part.Code),
            new(texts[axis.Label], part => labels.Of(axis, part.Code)),
            new(texts["Étape"], part => part.Step.Length > 0 ? texts[part.Step].Value : ""),
            new(indicator.Sheet.Unit, part => part.Value.Value),
            new(texts["Pourquoi non publié"], part => texts[part.Value.Secrecy.Label].Value));
        var parts = indicator.Figures.SelectMany(f => f.By(axis).Select(part => (f.Step, part.Code, part.Value)));
        return csv.ToFile(parts, $"{indicator.Item.Slug}-{axis.Code}.csv");
    }
}
