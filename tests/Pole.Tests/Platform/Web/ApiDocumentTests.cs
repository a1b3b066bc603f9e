using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;

namespace Pole.Platform.Web;

public sealed partial class ApiDocumentTests : IDisposable
{
    private readonly PoleApp app = new(settings: new() { ["Rates:ReadsPerMinute"] = "5" });

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Every_endpoint_for_programs_is_told_with_every_answer()
    {
        var document = await DocumentAsync();
        var paths = document.GetProperty("paths");
        var endpoints = app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith(ApiDocument.Root, StringComparison.Ordinal))
            .ToList();

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString());
        Assert.Equal(11, endpoints.Count);
        foreach (var endpoint in endpoints)
        {
            var path = paths.GetProperty(endpoint.RoutePattern.RawText!);
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)
            {
                var operation = path.GetProperty(method.ToLowerInvariant());
                var answers = operation.GetProperty("responses");
                Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
                Assert.NotEmpty(operation.GetProperty("parameters").EnumerateArray());
                var success = answers.EnumerateObject().Single(a => a.Name is "200" or "201");
                var isOwn = endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>() is not null;
                var isWritten = method == "POST";
                Assert.True(success.Value.GetProperty("content").TryGetProperty("application/json", out _));
                Assert.Equal(isOwn, answers.TryGetProperty("401", out _) && answers.TryGetProperty("403", out _));
                Assert.Equal(isWritten, answers.TryGetProperty("409", out _) && answers.TryGetProperty("422", out _));
                Assert.True(answers.GetProperty("429").GetProperty("content").TryGetProperty("application/problem+json", out _));
                Assert.Equal(endpoint.RoutePattern.Parameters.Count > 0, answers.TryGetProperty("404", out _));
            }
        }
    }

    [Fact]
    public async Task What_the_document_refers_to_is_in_it_and_money_has_its_shape()
    {
        var document = await DocumentAsync();
        var schemas = document.GetProperty("components").GetProperty("schemas");

        var names = Reference().Matches(document.GetRawText()).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(schemas.TryGetProperty(name, out _), name));
        Assert.True(schemas.GetProperty("Money").GetProperty("properties").TryGetProperty("amount", out _));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        var program = app.Visit();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await program.OpenAsync("/api/v1/services")).Status);
        }

        var refused = await program.OpenAsync("/api/v1/services");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("application/problem+json", refused.Message.Content.Headers.ContentType!.MediaType);
        Assert.Equal("urn:pole:problem:rate.exceeded", JsonDocument.Parse(refused.Text).RootElement.GetProperty("type").GetString());
        Assert.NotNull(refused.Message.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await program.OpenAsync("/services")).Status);
    }

    private async Task<JsonElement> DocumentAsync()
    {
        var answer = await app.Visit().OpenAsync("/openapi/v1.json");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return JsonDocument.Parse(answer.Text).RootElement;
    }

    [GeneratedRegex("#/components/schemas/([^\"]+)\"")]
    private static partial Regex Reference();
}
