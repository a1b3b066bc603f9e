using Microsoft.Extensions.Options;

namespace Pole.Platform.Jobs;

/// <summary>Settings <c>Jobs</c>.</summary>
internal sealed class JobSettings
{
    /// <summary>Whether this process runs the recurring jobs; tests run them by hand.</summary>
    public bool Run { get; set; } = true;

    /// <summary>How long after the start jobs, and the reading of all content for the search, begin.</summary>
    public TimeSpan After { get; set; } = TimeSpan.FromSeconds(1);
}

/// <summary>Recurring jobs.</summary>
internal static class JobsRoom
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSettings<JobSettings>("Jobs");
        services.AddSingleton(inside => new AfterStart(inside.GetRequiredService<IHostApplicationLifetime>(), inside.GetRequiredService<IOptions<JobSettings>>().Value.After));
        services.AddSingleton<JobRunner>();
        services.AddHostedService<JobLoop>();
        return services;
    }

    public static IServiceCollection AddJob<TJob>(this IServiceCollection services)
        where TJob : class, IRecurringJob
    {
        services.AddScoped<TJob>();
        services.AddSingleton(new JobType(typeof(TJob)));
        return services;
    }
}
