using System.ComponentModel.DataAnnotations;
using Pole.Kernel;

namespace Pole.Features.Accreditation.Reviewing;

/// <summary>The questions about one criterion on a form.</summary>
internal sealed class CriterionFields
{
    public const int CommentLength = 1000;

    public string Code { get; set; } = "";

    public CriterionVerdict? Verdict { get; set; }

    [StringLength(CommentLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
    public string? Comment { get; set; }

    /// <summary>A form with a line for each criterion of the scheme, filled with what was judged.</summary>
    public static List<CriterionFields> For(SchemeSheet? scheme, IReadOnlyList<CriterionJudgment> judged) =>
    [
        .. from criterion in scheme?.Criteria ?? []
           let known = judged.FirstOrDefault(j => j.Code == criterion.Code)
           select new CriterionFields { Code = criterion.Code, Verdict = known?.Verdict, Comment = known?.Comment },
    ];

    /// <summary>What was sent, in the order and with the codes of the scheme, whatever the form said of them.</summary>
    public static List<CriterionFields> InOrder(SchemeSheet? scheme, IReadOnlyList<CriterionFields> sent) =>
    [
        .. from criterion in scheme?.Criteria ?? []
           let given = sent.FirstOrDefault(s => s.Code == criterion.Code)
           select new CriterionFields { Code = criterion.Code, Verdict = given?.Verdict, Comment = given?.Comment },
    ];

    /// <summary>What was judged; a criterion that is not met needs its reason.</summary>
    public static (IReadOnlyList<CriterionJudgment> Judgments, Outcome Outcome) Read(IReadOnlyList<CriterionFields> fields, bool all)
    {
        var refusals = new List<Refusal>();
        for (var i = 0; i < fields.Count; i++)
        {
            if (all && fields[i].Verdict is null)
            {
                refusals.Add(new("criterion.verdict", "Dites ce que vous pensez de ce critère.") { Field = $"Criteria[{i}].Verdict" });
            }

            if (fields[i].Verdict is CriterionVerdict.NotMet && string.IsNullOrWhiteSpace(fields[i].Comment))
            {
                refusals.Add(new("criterion.comment", "Dites ce qui manque : la personne doit pouvoir y remédier.") { Field = $"Criteria[{i}].Comment" });
            }
        }

        return ([.. fields.Where(f => f.Verdict is not null).Select(f => new CriterionJudgment(f.Code, f.Verdict!.Value, f.Comment?.Trim() ?? ""))], Outcome.From(refusals));
    }
}
