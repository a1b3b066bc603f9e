using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Checks;

/// <summary>Runs every check on an action: the heaviest findings first.</summary>
internal sealed class ActionChecks(PoleDb db, IEnumerable<IActionCheck> checks, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Action action, CancellationToken cancel)
    {
        var it = new ActionUnderCheck(action, Paris.Today(clock), await SiblingsAsync(action, cancel));
        return [.. checks.SelectMany(check => check.Look(it)).OrderBy(finding => finding.Severity)];
    }

    private async Task<IReadOnlyList<Action>> SiblingsAsync(Action action, CancellationToken cancel) => action.Days is not { } days ? [] :
        await db.Actions.AsNoTracking()
            .Where(a => a.OrganisationId == action.OrganisationId && a.Id != action.Id && a.Status != ActionStatus.Rejected)
            .Where(a => a.FirstDay <= days.Last && a.LastDay >= days.First)
            .OrderBy(a => a.Reference)
            .ToListAsync(cancel);
}

internal static class ChecksRegistration
{
    /// <summary>Registers every check of this folder: a new one is a class and its test.</summary>
    public static IServiceCollection AddChecks(this IServiceCollection services)
    {
        services.AddScoped<ActionChecks>();
        foreach (var check in typeof(IActionCheck).Assembly.GetTypes().Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IActionCheck))))
        {
            services.AddSingleton(typeof(IActionCheck), check);
        }

        return services;
    }
}
