using Microsoft.Extensions.Options;

namespace Pole.Platform.Jobs;

/// <summary>Runs each job when it is due; one that fails is logged and tried again at its next turn.</summary>
internal sealed class JobLoop(
    IEnumerable<JobType> jobs,
    JobRunner runner,
    IOptions<JobSettings> settings,
    AfterStart start,
    TimeProvider clock,
    ILogger<JobLoop> log) : BackgroundService
{
    /// <summary>Jobs at least this slow remember their last run across restarts.</summary>
    private static readonly TimeSpan WorthRemembering = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await start.WaitAsync(stoppingToken);
        await Task.WhenAll(jobs.Where(_ => settings.Value.Run).Select(job => RunAgainAndAgainAsync(job, stoppingToken)));
    }

    private async Task RunAgainAndAgainAsync(JobType job, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var pause = TimeSpan.FromSeconds(10);
            try
            {
                pause = await runner.RunIfDueAsync(job, WorthRemembering, cancel);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A job's fault, whatever it is, must not end the others.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                log.LogError(fault, "Job {Job} failed", job.Type.Name);
            }

            await Task.Delay(pause, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}

/// <summary>A job that a feature registered.</summary>
internal sealed record JobType(Type Type);
