using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Editing.Forms;

/// <summary>What a field offers to choose from.</summary>
internal sealed class FieldOffers(ContentStore content, Texts texts)
{
    public IReadOnlyList<SelectListItem> Of(SheetField field, FieldAnswer answer)
    {
        var known = Known(field);
        var odd = (answer.Codes ?? []).Append(answer.Text ?? "").Where(code => code.Length > 0 && known.All(item => item.Value != code));

        // What stands there and is no longer offered stays until somebody takes it away.
        IEnumerable<SelectListItem> offered = [.. known, .. odd.Select(code => new SelectListItem(code, code))];
        return [.. field.Kind == FieldKind.Codes || (field.Member.IsRequired && answer.Text is { Length: > 0 }) ? offered : offered.Prepend(new SelectListItem("—", ""))];
    }

    private IReadOnlyList<SelectListItem> Known(SheetField field)
    {
        if (field.Member.Vocabulary is { } vocabulary)
        {
            return Choices.Of(content.Current.FindVocabulary(vocabulary)?.Terms ?? [], term => term.Code, term => term.Label(Language.Current));
        }

        var type = Nullable.GetUnderlyingType(field.Member.Type) ?? field.Member.Type;
        var codes = type.IsEnum ? Scalars.Names(type) : ["true", "false"];
        return Choices.Of(codes, code => code, code => texts[KeyWords.OfCode(code)].Value);
    }
}
