namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>What readers look for in a case study and do not find; a gap that an editor has written already is not told twice.</summary>
internal sealed class EmptyFieldsCheck : ICaseStudyCheck
{
    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study)
    {
        (string Field, bool IsEmpty)[] looked =
        [
            ("lead.name", study.Lead.Name is null),
            ("territory", resource.Regions.Count == 0),
            ("started", study.Started is null),
            ("objectives", study.Objectives.Count == 0),
            ("steps", study.Steps.Count == 0),
            ("key-figures", study.KeyFigures.Count == 0),
            ("synergies", study.Synergies.Count == 0),
            ("human-means", study.HumanMeans.Count == 0),
            ("budget", study.Budget is null),
            ("funding", study.Funding is null && study.Budget?.Total?.Amount.IsZero != true),
            ("governance.partners", study.Governance.Partners.Count == 0),
            ("source.licence", resource.Source.Licence is null),
            ("updated", resource.Updated is null && resource.Source.Published is null),
        ];
        return looked.Where(one => one.IsEmpty && !IsSaid(one.Field, study)).Select(one =>
            new SheetFinding("field.empty", "La fiche ne dit rien ici.") { Weight = FindingWeight.Lack, Fields = [one.Field] });
    }

    /// <summary>Whether a gap names the field, one below it, or the part that it belongs to.</summary>
    private static bool IsSaid(string field, CaseStudy study) => study.GapsAt(field).Count > 0
        || study.Gaps.Any(gap => field.StartsWith(gap.Field + ".", StringComparison.Ordinal))
        || (field == "updated" && study.IsLost("source.published"));
}
