using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pole.Platform.Web.Parts;

/// <summary>How a field's name becomes the id of its control, of its help and of its error.</summary>
internal static class FieldNames
{
    public static string Id(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string Help(string id) => $"{id}-help";

    public static string Error(string id) => $"{id}-error";
}
