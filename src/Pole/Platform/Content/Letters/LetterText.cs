using System.Text;
using AngleSharp.Dom;

namespace Pole.Platform.Content.Letters;

/// <summary>Writes a letter for those who read plain text: paragraphs apart, points with a dash, links with their address.</summary>
internal static class LetterText
{
    public static string Of(INode document)
    {
        var text = new StringBuilder();
        WriteBlocks(document, text, "");
        return text.ToString().Trim() + "\n";
    }

    private static void WriteBlocks(INode parent, StringBuilder text, string margin)
    {
        foreach (var element in parent.ChildNodes.OfType<IElement>())
        {
            switch (element.LocalName)
            {
                case "ul" or "ol":
                    WriteList(element, text, margin);
                    break;
                case "blockquote":
                    WriteBlocks(element, text, $"{margin}> ");
                    break;
                case "table":
                    foreach (var row in element.QuerySelectorAll("tr"))
                    {
                        WriteLines(string.Join(" | ", row.Children.Select(WordsOf)), text, margin, apart: false);
                    }

                    text.Append('\n');
                    break;
                case "hr":
                    WriteLines("--", text, margin);
                    break;
                default:
                    WriteLines(WordsOf(element), text, margin);
                    break;
            }
        }
    }

    private static void WriteList(IElement list, StringBuilder text, string margin)
    {
        var number = int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
        foreach (var item in list.Children)
        {
            WriteLines($"{(list.LocalName == "ol" ? $"{number++}." : "-")} {WordsOf(item)}", text, margin, apart: false);
        }

        text.Append('\n');
    }

    private static void WriteLines(string words, StringBuilder text, string margin, bool apart = true)
    {
        foreach (var line in words.Trim().Split('\n'))
        {
            text.Append(margin).Append(line.Trim(' ')).Append('\n');
        }

        text.Append(apart ? "\n" : "");
    }

    private static string WordsOf(INode node)
    {
        var words = new StringBuilder();
        foreach (var child in node.ChildNodes)
        {
            words.Append(child switch
            {
                IText text => text.Data.Replace('\n', ' '),
                IElement { LocalName: "br" } => "\n",
                IElement { LocalName: "a" } link => LinkOf(link),
                _ => WordsOf(child),
            });
        }

        return words.ToString();
    }

    private static string LinkOf(IElement link)
    {
        var (words, address) = (WordsOf(link), link.GetAttribute("href") ?? "");
        return !Rendering.AllowedUrl.MayLink(address) || address == words || address == $"mailto:{words}" ? words : $"{words}\u00A0: {address}";
    }
}
