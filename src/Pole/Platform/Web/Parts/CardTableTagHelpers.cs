using System.Net;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Parts;

/// <summary>The names of the columns of a table, read from its head, for the cells under them.</summary>
internal sealed class CardColumns
{
    private readonly List<string> names = [];
    private int next;

    public void Add(string name) => names.Add(name);

    public void StartRow() => next = 0;

    /// <summary>The name of the column of the next cell of the row.</summary>
    public string Next() => next < names.Count ? names[next++] : "";
}

/// <summary><c>&lt;table cards&gt;</c>: under 640 px each row is a card, whose cells say the name of their column.</summary>
[HtmlTargetElement("table", Attributes = "cards")]
public sealed class CardTableTagHelper : TagHelper
{
    public bool Cards { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(CardColumns)] = new CardColumns();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var own = output.Attributes["class"]?.Value.ToString();
        output.Attributes.SetAttribute("class", $"cards-table {own}".TrimEnd());
        output.Attributes.SetAttribute("role", "table");
    }
}

/// <summary>Rows and cells keep what they are for screen readers when styles lay them out as cards.</summary>
[HtmlTargetElement("tr")]
[HtmlTargetElement("th")]
[HtmlTargetElement("td")]
public sealed class CardCellTagHelper : TagHelper
{
    public override void Init(TagHelperContext context)
    {
        if (context.TagName == "tr" && Columns(context) is { } columns)
        {
            columns.StartRow();
        }
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Columns(context) is not { } columns)
        {
            return;
        }

        switch (context.TagName)
        {
            case "tr":
                output.Attributes.SetAttribute("role", "row");
                break;
            case "th" when Scope(context) == "row":
                output.Attributes.SetAttribute("role", "rowheader");
                columns.Next();
                break;
            case "th":
                output.Attributes.SetAttribute("role", "columnheader");
                columns.Add(Plain((await output.GetChildContentAsync()).GetContent()));
                break;
            default:
                output.Attributes.SetAttribute("role", "cell");
                output.Attributes.SetAttribute("data-label", columns.Next());
                break;
        }
    }

    private static CardColumns? Columns(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(CardColumns), out var columns) ? (CardColumns)columns : null;

    private static string? Scope(TagHelperContext context) => context.AllAttributes["scope"]?.Value.ToString();

    /// <summary>The words of a heading that may hold a link.</summary>
    private static string Plain(string html)
    {
        var text = new System.Text.StringBuilder();
        var inTag = false;
        foreach (var letter in html)
        {
            inTag = letter == '<' || (inTag && letter != '>');
            if (!inTag && letter != '>')
            {
                text.Append(letter);
            }
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
