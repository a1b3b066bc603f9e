using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pole.Platform.Web.Parts;

/// <summary>Small words for writing elements; what they are given is encoded.</summary>
internal static class Markup
{
    public static TagBuilder Element(string tag, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(tag);
        if (tag == "input")
        {
            element.TagRenderMode = TagRenderMode.SelfClosing;
        }

        foreach (var (name, value) in attributes)
        {
            element.Attributes[name] = value;
        }

        return element;
    }

    public static void Flag(TagBuilder element, string name, bool set, string value = "")
    {
        if (set)
        {
            element.Attributes[name] = value.Length == 0 ? name : value;
        }
    }

    public static void Fill(TagBuilder parent, IEnumerable<TagBuilder> children)
    {
        foreach (var child in children)
        {
            parent.InnerHtml.AppendHtml(child);
        }
    }
}
