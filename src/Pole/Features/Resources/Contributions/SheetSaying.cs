using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Kernel;

namespace Pole.Features.Resources.Contributions;

/// <summary>One thing that the checks say of a sheet, with the place in the form that mends it.</summary>
internal sealed record SheetSaying(AuthorQuestion Question, AuthorStep Step, string Address, Refusal? Hindrance, SheetFinding? Finding)
{
    public string Badge => Finding?.Weight.Badge ?? "danger";

    /// <summary>What keeps the sheet from being sent says so; what is found otherwise says how much it weighs.</summary>
    public string Weight => Finding?.Weight.Label ?? "À compléter";

    /// <summary>Everything that is said, what keeps the sheet from being sent first.</summary>
    public static IReadOnlyList<SheetSaying> Of(SheetReading reading, Id<Contribution> id)
    {
        var hindered = reading.Hindrances.Select(hindrance => hindrance.Question).ToHashSet();
        var hindrances = reading.Hindrances.Select(hindrance => At(hindrance.Question, id, hindrance.Reason, null));
        var findings = reading.Findings.Select(finding => (finding, question: finding.Fields.Select(AuthorSteps.At).FirstOrDefault(question => question is not null)))
            .Where(one => one.question is not null && !(one.finding.Weight is FindingWeight.Lack && hindered.Contains(one.question)))
            .Select(one => At(one.question!, id, null, one.finding));
        return [.. hindrances, .. findings];
    }

    private static SheetSaying At(AuthorQuestion question, Id<Contribution> id, Refusal? hindrance, SheetFinding? finding)
    {
        var step = AuthorSteps.StepOf(question);
        return new(question, step, $"~/espace/contributions/{id}/{step.Slug}#{question.Anchor}", hindrance, finding);
    }
}

/// <summary>The line of steps over the form and on the sheet's own page.</summary>
internal sealed record StepLine(Contribution Contribution, Answers Answers, AuthorStep? Here);
