using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;

namespace Pole.Platform.Web.Parts;

internal sealed record KeyFigurePart(string Value, string? Unit, string Label, string? Date, string? Href)
{
    /// <summary>Long figures are set smaller, so that they stay inside their ring.</summary>
    public string Size => Value.Length switch { > 6 => "longer", > 4 => "long", _ => "" };
}

internal sealed record NoticePart(string Kind, string? Title, IHtmlContent Body);

internal sealed record EmptyPart(string Title, IHtmlContent Body);

internal sealed record StepPart(int At, int Of, string Label, string? Next);

/// <summary><c>&lt;breadcrumb trail='[new(T["Services"], "~/services"), new(Model.Title)]' /&gt;</c>; the home page comes by itself.</summary>
[HtmlTargetElement("breadcrumb", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public IReadOnlyList<Crumb> Trail { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // Only what anyone may read is described: programs do not sign in.
        if (ViewContext.HttpContext.GetEndpoint()?.Metadata.GetMetadata<KeptPubliclyAttribute>() is not null)
        {
            ViewContext.HttpContext.DescribeTrail(Trail);
        }

        return ViewContext.ShowPartAsync(output, "_Breadcrumb", Trail);
    }
}

/// <summary>A large figure with its unit, its date and what it opens; an entry of <c>ul.figures</c>.</summary>
[HtmlTargetElement("key-figure", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KeyFigureTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string Value { get; set; } = "";

    public string? Unit { get; set; }

    public string Label { get; set; } = "";

    public string? Date { get; set; }

    /// <summary>The page that shows what is counted; <c>~/</c> keeps the language.</summary>
    public string? Href { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ViewContext.ShowPartAsync(output, "_KeyFigure", new KeyFigurePart(Value, Unit, Label, Date, Href));
}

/// <summary><c>&lt;notice kind="warn" title="…"&gt;&lt;p&gt;…&lt;/p&gt;&lt;/notice&gt;</c>; kinds as for badges.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string Kind { get; set; } = "info";

    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        await ViewContext.ShowPartAsync(output, "_Notice", new NoticePart(Kind, Title, await output.GetChildContentAsync()));
}

/// <summary>A list that holds nothing yet, and what to do about it.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        await ViewContext.ShowPartAsync(output, "_Empty", new EmptyPart(Title, await output.GetChildContentAsync()));
}

/// <summary>Where one is in a long form: <c>&lt;step-line at="3" of="5" label="…" next="…" /&gt;</c>.</summary>
[HtmlTargetElement("step-line", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StepLineTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public int At { get; set; }

    public int Of { get; set; }

    public string Label { get; set; } = "";

    public string? Next { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ViewContext.ShowPartAsync(output, "_Steps", new StepPart(At, Of, Label, Next));
}
