using Pole.Platform.Jobs;

namespace Pole.Platform.Commands;

internal sealed class JobsRunCommand(IEnumerable<JobType> jobs, JobRunner runner) : ICommand
{
    public string Name => "jobs run";

    public string Usage => "[NAME…]";

    public string Summary => "Runs every recurring job once, or those that are named.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        var unknown = arguments.Except(jobs.Select(j => j.Type.Name)).ToList();
        if (unknown.Count > 0)
        {
            await console.Error.WriteLineAsync(
                $"No job is called {string.Join(", ", unknown)}. There are: {string.Join(", ", jobs.Select(j => j.Type.Name))}.");
            return CommandLine.Misused;
        }

        foreach (var job in jobs.Where(j => arguments.Count == 0 || arguments.Contains(j.Type.Name)))
        {
            await console.Out.WriteAsync($"{job.Type.Name}… ");
            await runner.RunAsync(job, cancel);
            await console.Out.WriteLineAsync("done");
        }

        return CommandLine.Done;
    }
}
