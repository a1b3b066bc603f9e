using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>What the funders bring and what the initiative costs should be the same; where they are not, the difference is said (R17).</summary>
internal sealed class FundingSumCheck : ICaseStudyCheck
{
    private static readonly string[] Fields = ["funding", "budget"];

    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        if (study.Funding is not { } plan)
        {
            yield break;
        }

        var counted = plan.Lines.Where(line => !line.OutsideTotal).ToList();
        if (counted.TrueForAll(line => line is { Amount: null, Share: null }))
        {
            yield return new("funding.no-amount", "Aucun financement n’est chiffré.") { Weight = FindingWeight.Lack, Fields = ["funding.lines"] };
        }
        else if (plan.Unexplained is { Share.BasisPoints: not 0 } rest)
        {
            yield return RestOf(plan, rest, counted);
        }

        foreach (var line in plan.Lines.Where(line => Disagrees(line, plan.Total)))
        {
            yield return new("funding.share", "« {0} » apporte {1}, qui ne font pas {2} du total.", line.Funder, line.Amount!, line.Share!)
            {
                Weight = FindingWeight.Contradiction,
                Fields = ["funding.lines"],
            };
        }
    }

    private static SheetFinding RestOf(FundingPlan plan, UnexplainedPart rest, List<FundingLine> counted)
    {
        var exceeds = rest.Share.BasisPoints < 0;
        object part = rest.Amount is { } amount ? exceeds ? -amount : amount : new Rate(Math.Abs(rest.Share.BasisPoints));
        if (exceeds)
        {
            return new("funding.exceeds", "Les financements dépassent le total de {0}.", part) { Weight = FindingWeight.Contradiction, Fields = Fields };
        }

        var silent = counted.FirstOrDefault(line => line is { Amount: null, Share: null });
        return silent is null
            ? new("funding.unexplained", "{0} sur {1} restent sans financeur.", part, plan.Total is { } total ? total : Rate.Whole) { Fields = Fields }
            : new("funding.silent", "{0} restent sans financeur ; la part de « {1} » n’est pas donnée.", part, silent.Funder) { Fields = Fields };
    }

    /// <summary>Shares are often rounded to the percent.</summary>
    private static bool Disagrees(FundingLine line, Money? total) =>
        line is { Amount: { } amount, Share: { } share, OutsideTotal: false } && total is { IsZero: false } whole
        && Math.Abs((amount.Cents * 10_000m / whole.Cents) - share.BasisPoints) > 100;
}
