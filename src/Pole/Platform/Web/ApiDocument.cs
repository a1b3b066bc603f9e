using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Pole.Kernel;
using Pole.Platform.Web.Keeping;

namespace Pole.Platform.Web;

/// <summary>What programs may ask, told to programs: OpenAPI 3.1 of everything under <c>/api/v1</c>.</summary>
internal static class ApiDocument
{
    public const string Root = "/api/v1";

    private const string Name = "v1";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, document =>
    {
        document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        document.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith(Root, StringComparison.Ordinal);
        document.AddSchemaTransformer(Describe);
        document.AddDocumentTransformer((whole, context, _) =>
        {
            var site = context.ApplicationServices.GetRequiredService<IOptions<SiteSettings>>().Value;
            whole.Info = new()
            {
                Title = site.Name,
                Version = Name,
                Description = "Public data of the site, and the actions of your organisations with a token that you make on your security page. Lists are paged; times bear their offset; money is an exact amount with its currency; "
                    + "errors are problem details (RFC 9457) whose type stays the same. Put /en before the path for English words.",
            };
            whole.Servers = [new() { Url = site.BaseUrl }];
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this IEndpointRouteBuilder routes) =>
        routes.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous().KeepPublicly();

    /// <summary>Endpoints for programs: each address may ask so often a minute, and every answer is told.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root).RequireRateLimiting(Rates.Api);
        api.ProducesProblem(StatusCodes.Status429TooManyRequests);
        return api;
    }

    /// <summary>Tells of parameters that the endpoint reads from the address itself.</summary>
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, params (string Name, string Description)[] parameters) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var (name, description) in parameters)
            {
                operation.Parameters.Add(new OpenApiParameter
                {
                    Name = name,
                    In = ParameterLocation.Query,
                    Description = description,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                });
            }

            return Task.CompletedTask;
        });

    /// <summary>Tells of a header that the endpoint reads.</summary>
    public static RouteHandlerBuilder WithHeader(this RouteHandlerBuilder endpoint, string name, string description) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Header,
                Description = description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
            return Task.CompletedTask;
        });

    /// <summary>Tells that a token is asked for, and what is answered without one or without its scope.</summary>
    public static RouteHandlerBuilder AnswersToTokens(this RouteHandlerBuilder endpoint) => endpoint
        .WithHeader("Authorization", "Bearer, and a token made on the page /compte/securite.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>The shapes that <see cref="ApiJson"/> writes by hand.</summary>
    private static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(Money))
        {
            Object(schema, "An exact amount.", ("amount", "Euros and cents, as 650.00."), ("currency", "ISO 4217."));
        }
        else if (type == typeof(PartialDate))
        {
            Object(schema, "A date as precise as it is known.", ("date", "2014, 2014-05 or 2014-05-17."), ("precision", "year, month or day."), ("qualifier", "As given in words: fin."));
            ((OpenApiSchema)schema.Properties!["qualifier"]).Type |= JsonSchemaType.Null;
        }
        else if (type == typeof(Span))
        {
            (schema.Type, schema.Format, schema.Description) = (JsonSchemaType.String, "duration", "A duration of ISO 8601: PT3H30M.");
        }
        else if (type == typeof(Rate))
        {
            (schema.Type, schema.Description) = (JsonSchemaType.Number, "A percentage: 5.5.");
        }
        else if (type.IsAssignableTo(typeof(ProblemDetails)))
        {
            schema.Properties!["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Names the request, for whoever looks into it." };
        }

        return Task.CompletedTask;
    }

    private static void Object(OpenApiSchema schema, string description, params (string Name, string Description)[] properties)
    {
        (schema.Type, schema.Description) = (JsonSchemaType.Object, description);
        schema.Properties = properties.ToDictionary(
            p => p.Name, IOpenApiSchema (p) => new OpenApiSchema { Type = JsonSchemaType.String, Description = p.Description }, StringComparer.Ordinal);
    }
}
