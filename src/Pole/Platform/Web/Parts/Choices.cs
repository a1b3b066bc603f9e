using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pole.Platform.Web.Parts;

/// <summary>What a list or a group of buttons offers.</summary>
internal static class Choices
{
    /// <summary>One line for each thing; <paramref name="none"/> is a first, empty line.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>(
        IEnumerable<T> things, Func<T, string> value, Func<T, string> label, string? none = null)
    {
        var items = things.Select(thing => new SelectListItem(label(thing), value(thing)));
        return none is null ? [.. items] : [new SelectListItem(none, ""), .. items];
    }

    /// <summary>One line for each value of an enumeration.</summary>
    public static IReadOnlyList<SelectListItem> OfEnum<T>(Func<T, string> label, string? none = null)
        where T : struct, Enum => Of(Enum.GetValues<T>(), one => one.ToString(), label, none);
}
