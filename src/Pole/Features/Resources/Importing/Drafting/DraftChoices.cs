using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Importing.Drafting;

/// <summary>What the form of a draft offers to choose from, in the language of the request.</summary>
internal sealed class DraftChoices(ContentStore content, Texts texts)
{
    public IReadOnlyList<SelectListItem> Of(DraftQuestion question) => question.Field switch
    {
        "format" => Choices.Of(Enum.GetValues<SheetFormat>(), format => format.Code, format => texts[format.Label].Value),
        "lead.kind" => Choices.Of(Enum.GetValues<LeadKind>(), kind => kind.Code, kind => texts[kind.Label].Value),
        _ => Choices.Of(content.Current.FindVocabulary(question.Path)?.Terms ?? [], term => term.Code, term => term.Label(Language.Current)),
    };
}
