using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Pole.App;
using Pole.Features.Services;

namespace Pole.Platform.Web;

/// <summary>
/// The description of the interface, read by JsonSchema.Net, which knows nothing of who wrote it: each answer of the site is held
/// against what the description promises.
/// </summary>
public sealed class ApiContractTests : IDisposable
{
    private static readonly EvaluationOptions Told = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly PoleApp app = new(settings: new() { ["Rates:ReadsPerMinute"] = "100000" });

    public void Dispose() => app.Dispose();

    public static TheoryData<string, string, int> Asked => new()
    {
        { "/resources", "/resources", 200 },
        { "/resources", "/resources?q=palettes&type=case-study&page=2", 200 },
        { "/resources", "/resources?q=zzzzqqq", 200 },
        { "/resources", "/resources?pilier=inconnu", 400 },
        { "/resources/{slug}", "/resources/entrepreneurs-des-sorgues", 200 },
        { "/resources/{slug}", "/resources/piicto-caban-tonkin", 200 },
        { "/resources/{slug}", "/resources/lire-une-acv", 200 },
        { "/resources/{slug}", "/resources/grille-releve-de-flux", 200 },
        { "/resources/{slug}", "/resources/veille-normes-cycle-de-vie", 200 },
        { "/resources/{slug}", "/resources/cycle-de-vie-en-cinq-etapes", 200 },
        { "/resources/{slug}", "/resources/ressources-en-donnees-ouvertes", 200 },
        { "/resources/{slug}", "/resources/recueil-eit-provence-alpes-cote-d-azur", 200 },
        { "/resources/{slug}", "/resources/nulle-part", 404 },
        { "/services", "/services", 200 },
        { "/services", "/services?niveau=premier", 400 },
        { "/sessions", "/sessions", 200 },
        { "/sessions", "/sessions?mois=hier&page=0", 400 },
        { "/indicators", "/indicators", 200 },
        { "/indicators", "/indicators?annee=hier", 400 },
        { "/indicators/{code}", "/indicators/entonnoir", 200 },
        { "/indicators/{code}", "/indicators/rien", 404 },
        { "/indicators/{code}", "/indicators/entonnoir?annee=hier", 400 },
        { "/suggestions", "/suggestions?q=pal", 200 },
        { "/suggestions", "/suggestions?q=pal&dans=rien", 400 },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task An_answer_is_what_the_description_promises(string path, string address, int status)
    {
        await app.SessionAsync();
        var document = JsonNode.Parse(await DocumentAsync())!;

        var answer = await app.Visit().OpenAsync($"/api/v1{address}");

        Assert.Equal((HttpStatusCode)status, answer.Status);
        AssertPromised(document, path, answer);
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_as_promised()
    {
        using var strict = new PoleApp(settings: new() { ["Rates:ReadsPerMinute"] = "1" });
        var document = JsonNode.Parse(await DocumentAsync())!;
        _ = await strict.Visit().OpenAsync("/api/v1/services?page=1");

        var answer = await strict.Visit().OpenAsync("/api/v1/services?page=2");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        AssertPromised(document, "/services", answer);
    }

    /// <summary>Of what anyone may read; what asks for a token stands in <c>Actions/Api/ActionApiTests</c>.</summary>
    [Fact]
    public async Task Every_answer_that_is_promised_is_tried()
    {
        var paths = JsonNode.Parse(await DocumentAsync())!["paths"]!.AsObject()
            .Where(path => !path.Key.StartsWith("/api/v1/actions", StringComparison.Ordinal)).ToList();
        var promised = paths.SelectMany(path => path.Value!["get"]!["responses"]!.AsObject().Select(answer => $"{path.Key} {answer.Key}"));
        var tried = Asked.Select(row => $"/api/v1{row[0]} {row[2]}").Concat(paths.Select(path => $"{path.Key} 429"));

        Assert.Equal(promised.Order(StringComparer.Ordinal), tried.Distinct().Order(StringComparer.Ordinal));
    }

    private static void AssertPromised(JsonNode document, string path, Answer answer)
    {
        var promised = document["paths"]![$"/api/v1{path}"]!["get"]!["responses"]![$"{(int)answer.Status}"]!["content"]!.AsObject();
        var (media, promise) = Assert.Single(promised);
        Assert.Equal(media, answer.Message.Content.Headers.ContentType!.MediaType);
        var found = SchemaOf(promise!["schema"]!, document["components"]!).Evaluate(JsonDocument.Parse(answer.Text).RootElement, Told);
        Assert.True(found.IsValid, Faults(found));
        Assert.Equal([], Unnamed(JsonNode.Parse(answer.Text)!, promise["schema"]!, document));
    }

    private static JsonSchema SchemaOf(JsonNode schema, JsonNode components) => JsonSchema.FromText(new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["allOf"] = new JsonArray(schema.DeepClone()),
        ["components"] = components.DeepClone(),
    }.ToJsonString());

    /// <summary>The names in an answer that the description does not have: a schema alone would let them pass.</summary>
    private static IEnumerable<string> Unnamed(JsonNode? value, JsonNode schema, JsonNode document)
    {
        while (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            schema = reference["#/".Length..].Split('/').Aggregate(document, (node, name) => node[name]!);
        }

        if (schema["oneOf"] is JsonArray choices)
        {
            return value is null ? [] : Unnamed(value, choices.First(choice => choice!["type"]?.ToString() != "null")!, document);
        }

        return value switch
        {
            JsonArray several when schema["items"] is { } item => several.SelectMany(one => Unnamed(one, item, document)),
            JsonObject thing when schema["properties"] is JsonObject known => thing.SelectMany(pair =>
                known[pair.Key] is { } told ? Unnamed(pair.Value, told, document) : schema["additionalProperties"] is null ? [pair.Key] : []),
            _ => [],
        };
    }

    private static string Faults(EvaluationResults found) => string.Join('\n', (found.Details ?? []).Where(detail => detail.Errors is not null)
        .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key} {error.Value}")).Distinct().Take(20));

    private async Task<string> DocumentAsync() => (await app.Visit().OpenAsync("/openapi/v1.json")).Text;
}
