namespace Pole.Platform.Jobs;

/// <summary>Something that the site does by itself, again and again. Each run gets a scope of its own.</summary>
internal interface IRecurringJob
{
    TimeSpan Every { get; }

    Task RunAsync(CancellationToken cancel);
}
