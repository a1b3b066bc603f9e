namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>Runs every check of this folder on a case study: the heaviest findings first.</summary>
internal sealed class CaseStudyChecks
{
    private readonly IReadOnlyList<ICaseStudyCheck> _checks =
    [
        .. typeof(ICaseStudyCheck).Assembly.GetTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(ICaseStudyCheck)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (ICaseStudyCheck)Activator.CreateInstance(type)!),
    ];

    /// <summary>What is found; nothing in a resource that is no case study.</summary>
    public IReadOnlyList<SheetFinding> Find(Resource resource) => resource.CaseStudy is { } study
        ? [.. _checks.SelectMany(check => check.Look(resource, study)).OrderBy(finding => finding.Weight)]
        : [];
}
