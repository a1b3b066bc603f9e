using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.CaseStudies.Checks;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>Tells editors what the checks find in the case studies, drafts too.</summary>
internal sealed class CaseStudyRemarks(ContentStore content, CaseStudyChecks checks, ResourceWords words, Texts texts) : IContentReview
{
    public IEnumerable<ContentRemark> Look() =>
        from item in content.Current.WithDrafts().All<Resource>(Language.French)
        from finding in checks.Find(item.Sheet)
        select new ContentRemark(
            item.Entry.File,
            string.Join(", ", finding.Fields.Select(field => texts[SheetFields.Of(field)].Value).Distinct(StringComparer.Ordinal)),
            words.Say(finding),
            texts[finding.Weight.Label].Value,
            finding.Weight.Badge);
}
