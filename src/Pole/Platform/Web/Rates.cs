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

    public static IServiceCollection AddRates(this IServiceCollection services) => services.AddSingleton<RateGate>();

    /// <summary>
    /// Turns away who sends too much. The framework's own part of the way makes a limiter that nobody ends, whose timer holds the
    /// whole site: here the limiters end with the site.
    /// </summary>
    public static IApplicationBuilder UseRates(this IApplicationBuilder app) => app.UseMiddleware<LimitRates>();
}

/// <summary>The limiters: of all forms of one address, and of what is limited by its own name.</summary>
internal sealed class RateGate(IOptions<RateSettings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _forms = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        IsReading(context) || IsExplaining(context) ? RateLimitPartition.GetNoLimiter("reading") : Window(context, "", settings.Value.FormsPerMinute));

    private readonly PartitionedRateLimiter<HttpContext> _named = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName switch
        {
            Rates.Api => Window(context, Rates.Api, settings.Value.ReadsPerMinute),
            Rates.Credentials when HttpMethods.IsPost(context.Request.Method) => Window(context, Rates.Credentials, settings.Value.CredentialsPerMinute),
            Rates.Opinions when HttpMethods.IsPost(context.Request.Method) => Window(context, Rates.Opinions, settings.Value.OpinionsPerMinute),
            _ => RateLimitPartition.GetNoLimiter("free"),
        });

    /// <summary>How long to wait; nothing for who may go on.</summary>
    public TimeSpan? Refuse(HttpContext context) => Refuse(_forms, context) ?? Refuse(_named, context);

    public void Dispose()
    {
        _forms.Dispose();
        _named.Dispose();
    }

    private static TimeSpan? Refuse(PartitionedRateLimiter<HttpContext> limiter, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after
            : TimeSpan.FromMinutes(1);
    }

    private static bool IsReading(HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    /// <summary>The page that explains a refusal is asked for inside the request that was refused, and is no form of its own.</summary>
    private static bool IsExplaining(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static RateLimitPartition<string> Window(HttpContext context, string what, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            $"{what} {context.Connection.RemoteIpAddress?.ToString() ?? "unknown"}",
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = permits,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
            });
}

/// <summary>Says when to come back; to programs as a problem, to people as the page of the status.</summary>
internal sealed class LimitRates(RequestDelegate next, RateGate gate)
{
    public Task InvokeAsync(HttpContext context) => gate.Refuse(context) is { } wait ? TellAsync(context, wait) : next(context);

    private static async Task TellAsync(HttpContext context, TimeSpan wait)
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            var texts = context.RequestServices.GetRequiredService<Texts>();
            await Problems.TooMany(texts["Trop de demandes en une minute : attendez un peu."]).ExecuteAsync(context);
        }
    }
}
