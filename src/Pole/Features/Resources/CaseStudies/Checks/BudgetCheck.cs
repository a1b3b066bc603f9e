using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>The total, its parts and the total of the funding plan are one amount, counted on one tax basis.</summary>
internal sealed class BudgetCheck : ICaseStudyCheck
{
    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        if (study.Budget is not { } budget)
        {
            yield break;
        }

        if (budget.Total is { } cost && study.Funding?.Total is { } funded && cost.Amount != funded)
        {
            yield return new("budget.funding-total", "Le budget est de {0}, le plan de financement en finance {1}.", cost.Amount, funded)
            {
                Weight = FindingWeight.Contradiction,
                Fields = ["budget.total", "funding.total"],
            };
        }

        // What is paid each year, or in different years, is no part of one whole.
        var parts = budget.Lines.Where(line => line is { Per: null, Date: null, To: null }).ToList();
        if (budget.Total is { Per: null } total && parts.Count == budget.Lines.Count && parts.Count > 1
            && Money.Sum(parts.Select(line => line.Amount)) is var sum && sum > total.Amount)
        {
            yield return new("budget.parts", "Les postes du budget font {0}, plus que le total de {1}.", sum, total.Amount)
            {
                Weight = FindingWeight.Contradiction,
                Fields = ["budget.lines", "budget.total"],
            };
        }

        var bases = budget.Lines.Where(line => !line.Amount.IsZero).ToLookup(line => line.Tax);
        if (bases.Count > 1)
        {
            var odd = bases.OrderBy(same => same.Count()).First().First();
            yield return new("budget.tax", "Les montants ne disent pas tous la même chose de la taxe : voyez « {0} ».", odd.Label) { Fields = ["budget.lines"] };
        }
    }
}
