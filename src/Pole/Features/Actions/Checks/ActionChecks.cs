using Pole.Features.Accreditation;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Actions.Types;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Checks;

/// <summary>Runs every check on an action: the heaviest findings first.</summary>
internal sealed class ActionChecks(
    PoleDb db, NetworkFigures network, AccreditationRegister register, TypeSheets types, TimeProvider clock)
{
    /// <summary>Every check of this folder, found when the first is asked for: a new one is a class and its test.</summary>
    private static readonly Lazy<IReadOnlyList<IActionCheck>> Checks = new(() =>
    [
        .. typeof(IActionCheck).Assembly.GetTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IActionCheck)))
            .Select(type => (IActionCheck)Activator.CreateInstance(type)!),
    ]);

    /// <summary>What its author is told.</summary>
    public async Task<IReadOnlyList<Finding>> FindAsync(Action action, CancellationToken cancel) =>
        Find(action, await LookAroundAsync(action, cancel));

    /// <summary>What its author is told, by someone who has looked around before.</summary>
    public IReadOnlyList<Finding> Find(Action action, Surroundings around) => Find(UnderCheck(action, around));

    /// <summary>What its reviewer is told: also what other organisations have said, and whether the accreditation still covers it.</summary>
    public async Task<IReadOnlyList<Finding>> FindForReviewAsync(Action action, Id<Account>? submittedBy, CancellationToken cancel) =>
        Find(UnderCheck(action, await LookAroundAsync(action, cancel)) with
        {
            IsForReview = true,
            IsUncovered = submittedBy is { } person && action is { Type: { } type, Days: { } days } && days.First <= days.Last
                && (await register.CoversAsync(
                    person, action.OrganisationId, new Deed(type.Code, action.Service, action.Departement, action.Region), days, cancel)).Refused,
        });

    public async Task<Surroundings> LookAroundAsync(Action action, CancellationToken cancel) => new(
        await db.SiblingsAsync(action, cancel),
        await db.KnownSynergiesAsync(action, cancel),
        await db.SharedEvidenceAsync(action, cancel),
        action.Type is { } type ? await network.OfAsync(type, db, cancel) : TypeFigures.Unknown);

    private Finding[] Find(ActionUnderCheck it) => [.. Checks.Value.SelectMany(check => check.Look(it)).OrderBy(finding => finding.Severity)];

    private ActionUnderCheck UnderCheck(Action action, Surroundings around) => new(action, Paris.Today(clock), around) { Sheet = types.Of(action.Type) };
}

internal static class ChecksRegistration
{
    public static IServiceCollection AddChecks(this IServiceCollection services) =>
        services.AddScoped<ActionChecks>().AddSingleton<NetworkFigures>();
}
