using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Pole.Platform.Web;

/// <summary>Settings <c>Rates</c>: how often one address may ask.</summary>
internal sealed class RateSettings
{
    /// <summary>Forms sent a minute by one address.</summary>
    [Range(1, 1_000_000)]
    public int FormsPerMinute { get; set; } = 120;

    /// <summary>Passwords, registrations and reset letters asked for a minute by one address.</summary>
    [Range(1, 1_000_000)]
    public int CredentialsPerMinute { get; set; } = 20;

    /// <summary>Answers under <c>/api/v1</c> a minute to one address.</summary>
    [Range(1, 1_000_000)]
    public int ReadsPerMinute { get; set; } = 600;

    /// <summary>Opinions given a minute from one address: a room full of people behind one connection, not a program.</summary>
    [Range(1, 1_000_000)]
    public int OpinionsPerMinute { get; set; } = 60;
}

/// <summary>Limits what one address may send; each account has its own lockout besides.</summary>
internal static class Rates
{
    /// <summary>For pages that check or send credentials: <c>[EnableRateLimiting(Rates.Credentials)]</c>.</summary>
    public const string Credentials = "credentials";

    /// <summary>For what programs read.</summary>
    public const string Api = "api";

    /// <summary>For what anyone may say without an account.</summary>
    public const string Opinions = "opinions";

    public static void AddRates(this IServiceCollection services)
    {
        services.AddRateLimiter(o => o.RejectionStatusCode = StatusCodes.Status429TooManyRequests);
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateSettings>>((o, settings) =>
        {
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => HttpMethods.IsGet(context.Request.Method)
                || HttpMethods.IsHead(context.Request.Method)
                || IsExplaining(context)
                    ? RateLimitPartition.GetNoLimiter("reading")
                    : Window(context, settings.Value.FormsPerMinute));
            o.AddPolicy(Credentials, context => HttpMethods.IsPost(context.Request.Method)
                ? Window(context, settings.Value.CredentialsPerMinute)
                : RateLimitPartition.GetNoLimiter("reading"));
            o.AddPolicy(Opinions, context => HttpMethods.IsPost(context.Request.Method)
                ? Window(context, settings.Value.OpinionsPerMinute)
                : RateLimitPartition.GetNoLimiter("reading"));
            o.AddPolicy(Api, context => Window(context, settings.Value.ReadsPerMinute));
            o.OnRejected = TellAsync;
        });
    }

    /// <summary>Says when to come back; to programs as a problem, to people as the page of the status.</summary>
    private static async ValueTask TellAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var context = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            var texts = context.RequestServices.GetRequiredService<Texts>();
            await Problems.TooMany(texts["Trop de demandes en une minute : attendez un peu."]).ExecuteAsync(context);
        }
    }

    /// <summary>The page that explains a refusal is asked for inside the request that was refused, and is no form of its own.</summary>
    private static bool IsExplaining(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static RateLimitPartition<string> Window(HttpContext context, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = permits,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
            });
}
