using Microsoft.AspNetCore.Http.HttpResults;
using Pole.Platform.Content;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Accreditation.Coverage;

/// <summary>The coverage of every region, département and intercommunal body as a table, a line for each level.</summary>
internal static class CoverageCsv
{
    public static void MapCoverageCsv(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/couverture.csv", WriteAsync).AllowAnonymous().KeepPublicly();

    private static async Task<FileContentHttpResult> WriteAsync(CoverageReader reader, ContentStore content, Texts texts, CancellationToken cancel)
    {
        var regions = content.Current.Vocabulary("regions");
        var csv = new CsvDocument<Line>(
            new CsvColumn<Line>(texts["Niveau"], line => texts[line.Level.Label].Value),
            new CsvColumn<Line>(texts["Échelon"], line => texts[line.Kind].Value),
            new CsvColumn<Line>(texts["Code"], line => line.Code),
            new CsvColumn<Line>(texts["Nom"], line => line.Name),
            new CsvColumn<Line>(texts["Région"], line => regions.Label(line.Region, Language.Current)),
            new CsvColumn<Line>(texts["Population"], line => line.Population),
            new CsvColumn<Line>(texts["Organismes accrédités"], line => line.Actors));
        var lines = (await reader.TodayAsync(cancel)).SelectMany(Lines);
        return csv.ToFile(lines, "couverture.csv");
    }

    private static IEnumerable<Line> Lines(CoverageOfLevel level) =>
    [
        .. level.Regions.Select(r => new Line(level.Level, "Région", r.Code, r.Name, r.Code, null, r.Departements.SelectMany(d => d.Actors).Select(a => a.Id).Distinct().Count())),
        .. level.Departements.Select(d => new Line(level.Level, "Département", d.Code, d.Name, d.Region, null, d.Count)),
        .. level.Epcis.Select(e => new Line(level.Level, "EPCI", e.Epci.Siren, e.Epci.Name, e.Place.Region, e.Epci.Population, e.Place.Count)),
    ];

    private sealed record Line(SchemeLevel Level, string Kind, string Code, string Name, string Region, int? Population, int Actors);
}
