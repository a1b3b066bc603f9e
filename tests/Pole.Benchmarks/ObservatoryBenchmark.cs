using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.Features.Actions;
using Pole.Features.Observatory;
using Pole.Platform.Data;

namespace Pole.Benchmarks;

/// <summary>
/// What the observatory costs with many actions, in this process: reading what is observed, deciding what is not told, and the
/// figures of all indicators. Beside it, in the same run on the same database: one plain query that groups the actions by year,
/// region and operator. Then the pages of the quality loop over HTTP.
/// </summary>
internal static class ObservatoryBenchmark
{
    private const int Again = 5;

    public static async Task<int> RunAsync(int actions)
    {
        using var folder = new TemporaryFolder();
        await using var app = await DemoServices.PrepareAsync(folder.Path);
        await ManyActions.AddAsync(app.Services, actions);
        var grouped = await BestAsync(app.Services, services => GroupAsync(services.GetRequiredService<PoleDb>()));
        var read = await TimeAsync(app.Services, services => services.GetRequiredService<ObservedThings>().ReadAsync(CancellationToken.None));
        var first = await TimeAsync(app.Services, AllIndicatorsAsync);
        var again = await BestAsync(app.Services, AllIndicatorsAsync);
        var one = await BestAsync(app.Services, services => services.GetRequiredService<Indicators>().ForEveryoneAsync(new Scope(2025, "76"), CancellationToken.None));

        Console.WriteLine($"{actions} actions\n\n| | ms | ratio to the plain query |\n| --- | --- | --- |");
        Say("one plain query, grouped by year, region and operator", grouped, grouped);
        Say("reading all that is observed, once something has changed", read, grouped);
        Say("deciding what is not told, and the figures of all indicators, once", first, grouped);
        Say("the figures of all indicators, again", again, grouped);
        Say("the same for one year of one region", one, grouped);
        SqliteConnection.ClearAllPools();
        await LoopPages.MeasureAsync(folder.Path);
        return 0;
    }

    private static async Task AllIndicatorsAsync(IServiceProvider services)
    {
        foreach (var indicator in await services.GetRequiredService<Indicators>().ForEveryoneAsync(new Scope(), CancellationToken.None))
        {
            // What a page asks of each figure.
            _ = indicator.Figures.Select(figure => (figure.Total, figure.Cells.Count(), figure.By(CutAxis.Region).Count, figure.IsAnythingHidden)).ToList();
        }
    }

    private static async Task GroupAsync(PoleDb db) => await db.Actions.AsNoTracking()
        .Where(action => action.Status == ActionStatus.Approved)
        .GroupBy(action => new { action.FirstDay!.Value.Year, action.Region, action.Operator })
        .Select(group => new { group.Key, Count = group.Count(), Present = group.Sum(action => action.Present) })
        .ToListAsync();

    private static async Task<double> TimeAsync(IServiceProvider services, Func<IServiceProvider, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        var time = Stopwatch.StartNew();
        await act(scope.ServiceProvider);
        return time.Elapsed.TotalMilliseconds;
    }

    private static async Task<double> BestAsync(IServiceProvider services, Func<IServiceProvider, Task> act)
    {
        var best = double.MaxValue;
        for (var time = 0; time < Again; time++)
        {
            best = Math.Min(best, await TimeAsync(services, act));
        }

        return best;
    }

    private static void Say(string what, double time, double grouped) =>
        Console.WriteLine(FormattableString.Invariant($"| {what} | {time:N1} | {time / grouped:N1} |"));
}
