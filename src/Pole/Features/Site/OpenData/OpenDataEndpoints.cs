using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Pole.Platform.OpenData;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Site.OpenData;

/// <summary>The open tables as files, and the catalogue by which portals find them.</summary>
internal static class OpenDataEndpoints
{
    public const string Address = "/donnees-ouvertes";
    public const string CatalogueAddress = "/catalog.jsonld";

    public static void MapOpenData(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(CatalogueAddress, WriteCatalogue).AllowAnonymous().KeepPublicly();
        routes.MapGet(Address + "/{name}.csv", WriteCsvAsync).AllowAnonymous().KeepPublicly();
        routes.MapGet(Address + "/{name}.json", WriteJsonAsync).AllowAnonymous().KeepPublicly();
    }

    private static ContentHttpResult WriteCatalogue(OpenCatalogue catalogue) =>
        TypedResults.Text(catalogue.Write().ToJsonString(LinkedData.Spelling), LinkedData.MediaType, Encoding.UTF8);

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteCsvAsync(string name, IEnumerable<IOpenTable> tables, CancellationToken cancel) =>
        tables.FirstOrDefault(table => table.Name == name) is { } table ? await OpenFile.CsvAsync(table, cancel) : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteJsonAsync(string name, IEnumerable<IOpenTable> tables, CancellationToken cancel) =>
        tables.FirstOrDefault(table => table.Name == name) is { } table ? await OpenFile.JsonAsync(table, cancel) : TypedResults.NotFound();
}
