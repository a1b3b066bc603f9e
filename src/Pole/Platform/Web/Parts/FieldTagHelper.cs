using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Parts;

/// <summary>
/// A question of a form: label above, control, help under it, error under the help. The control follows from the
/// property unless <see cref="Type"/> says otherwise. <c>themes/README.md</c> shows what it writes.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Help { get; set; }

    /// <summary>A type of <c>input</c>, or <c>select</c>, <c>radio</c>, <c>checkboxes</c>, <c>textarea</c>.</summary>
    public string? Type { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Lines of a text area.</summary>
    public int Rows { get; set; }

    /// <summary><c>tiny</c>, <c>short</c>, <c>medium</c>, or as wide as the form.</summary>
    public string? Width { get; set; }

    /// <summary>What stands after the control: <c>€</c>, <c>personnes</c>.</summary>
    public string? Unit { get; set; }

    /// <summary>Must be answered; a property that is <c>[Required]</c> is anyway.</summary>
    public bool Required { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var control = new FieldControl
        {
            Name = name,
            Id = FieldNames.Id(name),
            Kind = FieldControl.KindOf(For.Metadata, Type, Items is not null, Rows),
            Value = FieldValue.Of(ViewContext.ViewData.ModelState, name, For.Model),
            Chosen = FieldValue.ManyOf(ViewContext.ViewData.ModelState, name, For.Model),
            Items = [.. Items ?? []],
            Rows = Rows,
            Width = Width,
            Unit = Unit,
            MaxLength = MaxLength(),
            Required = Required || Attribute<RequiredAttribute>() is not null,
            Many = For.Metadata.IsEnumerableType,
            HasHelp = Help is { Length: > 0 },
            Errors = ViewContext.ViewData.ModelState.TryGetValue(name, out var entry)
                ? [.. entry.Errors.Select(e => e.ErrorMessage).Where(m => m.Length > 0).Distinct(StringComparer.Ordinal)]
                : [],
            Others = [.. output.Attributes.Select(a => KeyValuePair.Create(a.Name, a.Value?.ToString()))],
        };
        output.Attributes.Clear();
        new FieldMarkup(control, Label, Help, ViewContext.Texts()).Write(output);
    }

    private int? MaxLength() =>
        Attribute<StringLengthAttribute>()?.MaximumLength ?? Attribute<MaxLengthAttribute>()?.Length;

    private T? Attribute<T>() => For.Metadata.ValidatorMetadata.OfType<T>().FirstOrDefault();
}
