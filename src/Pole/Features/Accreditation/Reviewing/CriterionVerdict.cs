namespace Pole.Features.Accreditation.Reviewing;

/// <summary>What is thought of an application on one criterion of its scheme.</summary>
internal enum CriterionVerdict
{
    Met,
    NotMet,
    NotApplicable,
}

internal static class CriterionVerdicts
{
    extension(CriterionVerdict verdict)
    {
        public string Label => verdict switch
        {
            CriterionVerdict.Met => "Satisfait",
            CriterionVerdict.NotMet => "Non satisfait",
            CriterionVerdict.NotApplicable => "Sans objet",
        };

        public string Badge => verdict switch
        {
            CriterionVerdict.Met => "success",
            CriterionVerdict.NotMet => "danger",
            CriterionVerdict.NotApplicable => "",
        };
    }
}

/// <summary>A verdict on the criterion of this code, and what was seen.</summary>
internal sealed record CriterionJudgment(string Code, CriterionVerdict Verdict, string Comment);
