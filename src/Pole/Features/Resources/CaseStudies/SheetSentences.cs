namespace Pole.Features.Resources.CaseStudies;

/// <summary>Every text that a case study tells in sentences, with the key that it stands at.</summary>
internal static class SheetSentences
{
    public static IEnumerable<(string Field, string Text)> Of(CaseStudy study) =>
    [
        .. study.Context is { } context ? At("context", [context]) : [],
        .. At("objectives", study.Objectives),
        .. At("highlights", study.Highlights),
        .. At("steps", study.Steps.Select(step => step.Text ?? step.Label)),
        .. At("qualitative-results", study.QualitativeResults),
        .. At("synergies", study.Synergies.Select(synergy => synergy.Text ?? synergy.Label)),
        .. At("technical-means", study.TechnicalMeans),
        .. At("funding", study.Funding?.Note is { } note ? [note] : []),
        .. At("continuation", study.Continuation),
        .. At("governance.strategic", study.Governance.Strategic),
        .. At("governance.technical", study.Governance.Technical),
        .. At("governance.public-policies", study.Governance.PublicPolicies),
        .. At("animation", study.Animation),
        .. At("communication", study.Communication),
        .. At("success-factors", study.SuccessFactors),
        .. At("difficulties", study.Difficulties),
        .. At("recommendations", study.Recommendations),
    ];

    private static IEnumerable<(string, string)> At(string field, IEnumerable<string> texts) => texts.Select(text => (field, text));
}
