using Pole.Platform.Data;

namespace Pole.Platform.Jobs;

/// <summary>Runs one job in a scope of its own and remembers when.</summary>
internal sealed class JobRunner(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Runs the job if its time has come; answers how long to wait for the next turn.</summary>
    public async Task<TimeSpan> RunIfDueAsync(JobType type, TimeSpan worthRemembering, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var job = (IRecurringJob)scope.ServiceProvider.GetRequiredService(type.Type);
        if (job.Every < worthRemembering)
        {
            await job.RunAsync(cancel);
            return job.Every;
        }

        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        var last = await db.JobRuns.FindAsync([type.Type.Name], cancel);
        var rest = last is null ? TimeSpan.Zero : last.LastStartedAt + job.Every - clock.GetUtcNow();
        if (rest > TimeSpan.Zero)
        {
            return rest;
        }

        await RunAsync(type, cancel);
        return job.Every;
    }

    /// <summary>Runs the job now, and keeps when it ran and how it ended.</summary>
    public async Task RunAsync(JobType type, CancellationToken cancel)
    {
        await NoteAsync(type, run => run.LastStartedAt = clock.GetUtcNow(), cancel);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ((IRecurringJob)scope.ServiceProvider.GetRequiredService(type.Type)).RunAsync(cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await NoteAsync(type, run => run.Error = fault.Message[..Math.Min(fault.Message.Length, JobRun.ErrorLength)], cancel);
            throw;
        }

        await NoteAsync(
            type,
            run =>
            {
                run.LastDoneAt = clock.GetUtcNow();
                run.Error = null;
            },
            cancel);
    }

    private async Task NoteAsync(JobType type, Action<JobRun> note, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        var run = await db.JobRuns.FindAsync([type.Type.Name], cancel)
            ?? db.JobRuns.Add(new JobRun { Job = type.Type.Name }).Entity;
        note(run);
        await db.SaveChangesAsync(cancel);
    }
}
