using System.Text.RegularExpressions;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>A sentence that stops in its middle, or announces a list that does not come, has lost something on its way.</summary>
internal sealed partial class LostWordsCheck : ICaseStudyCheck
{
    private const int Shown = 60;

    public IEnumerable<SheetFinding> Look(Resource resource, CaseStudy study) =>
        from told in SheetSentences.Of(study)
        let text = told.Text.Trim()
        where Opens().IsMatch(text) || Cut().IsMatch(text)
        let end = text.Length > Shown ? "…" + text[^Shown..] : text
        select Opens().IsMatch(text)
            ? new SheetFinding("text.list", "Une liste est annoncée et ne vient pas : « {0} »", end) { Weight = FindingWeight.Lack, Fields = [told.Field] }
            : new SheetFinding("text.cut", "La phrase s’interrompt : « {0} »", end) { Weight = FindingWeight.Lack, Fields = [told.Field] };

    [GeneratedRegex(@":$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Opens();

    [GeneratedRegex(@"([\s’](l[ae]|les|un|une|des|du|de|d’|à|au|aux|et|ou|en|par|pour|avec|sur|dans)|[,-])$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Cut();
}
