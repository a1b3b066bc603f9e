using Pole.Features.Accreditation;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Actions.Types;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Checks;

/// <summary>Runs every check on an action: the heaviest findings first.</summary>
internal sealed class ActionChecks(
    PoleDb db, IEnumerable<IActionCheck> checks, NetworkFigures network, AccreditationRegister register, TypeSheets types, TimeProvider clock)
{
    /// <summary>What its author is told.</summary>
    public async Task<IReadOnlyList<Finding>> FindAsync(Action action, CancellationToken cancel) => Find(await AroundAsync(action, cancel));

    /// <summary>What its reviewer is told: also what other organisations have said, and whether the accreditation still covers it.</summary>
    public async Task<IReadOnlyList<Finding>> FindForReviewAsync(Action action, Id<Account>? submittedBy, CancellationToken cancel) =>
        Find(await AroundAsync(action, cancel) with
        {
            IsForReview = true,
            IsUncovered = submittedBy is { } person && action is { Type: { } type, Days: { } days } && days.First <= days.Last
                && (await register.CoversAsync(
                    person, action.OrganisationId, new Deed(type.Code, action.Service, action.Departement, action.Region), days, cancel)).Refused,
        });

    private Finding[] Find(ActionUnderCheck it) => [.. checks.SelectMany(check => check.Look(it)).OrderBy(finding => finding.Severity)];

    private async Task<ActionUnderCheck> AroundAsync(Action action, CancellationToken cancel) =>
        new(action, Paris.Today(clock), await db.SiblingsAsync(action, cancel))
        {
            Sheet = types.Of(action.Type),
            Network = action.Type is { } type ? await network.OfAsync(type, db, cancel) : TypeFigures.Unknown,
            Known = action.Synergies.Count == 0 ? [] : await db.KnownSynergiesAsync(action, cancel),
            Shared = action.Evidence.Count == 0 ? [] : await db.SharedEvidenceAsync(action, cancel),
        };
}

internal static class ChecksRegistration
{
    /// <summary>Registers every check of this folder: a new one is a class and its test.</summary>
    public static IServiceCollection AddChecks(this IServiceCollection services)
    {
        services.AddScoped<ActionChecks>();
        services.AddSingleton<NetworkFigures>();
        foreach (var check in typeof(IActionCheck).Assembly.GetTypes().Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IActionCheck))))
        {
            services.AddSingleton(typeof(IActionCheck), check);
        }

        return services;
    }
}
