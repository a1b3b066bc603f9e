namespace Pole.Platform.Jobs;

/// <summary>Settings <c>Jobs</c>.</summary>
internal sealed class JobSettings
{
    /// <summary>Whether this process runs the recurring jobs; tests run them by hand.</summary>
    public bool Run { get; set; } = true;
}

/// <summary>Recurring jobs.</summary>
internal static class JobsRoom
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSettings<JobSettings>("Jobs");
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
