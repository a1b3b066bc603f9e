using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pole.Platform.Web.Parts;

/// <summary>What a control of a form is, before it is written.</summary>
internal sealed record FieldControl
{
    public required string Name { get; init; }

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Value { get; init; }

    public required IReadOnlySet<string> Chosen { get; init; }

    public IReadOnlyList<SelectListItem> Items { get; init; } = [];

    public int Rows { get; init; }

    public string? Width { get; init; }

    public string? Unit { get; init; }

    public int? MaxLength { get; init; }

    public bool Required { get; init; }

    /// <summary>Several answers may be given.</summary>
    public bool Many { get; init; }

    public bool HasHelp { get; init; }

    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Attributes that the page gave and that go to the control as they are.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Others { get; init; } = [];

    public bool IsGroup => Kind is "radio" or "checkboxes";

    public string? DescribedBy => (HasHelp, Errors.Count > 0) switch
    {
        (true, true) => $"{FieldNames.Help(Id)} {FieldNames.Error(Id)}",
        (true, false) => FieldNames.Help(Id),
        (false, true) => FieldNames.Error(Id),
        (false, false) => null,
    };

    public static string KindOf(ModelMetadata metadata, string? asked, bool hasItems, int rows)
    {
        if (asked is not null)
        {
            return asked;
        }

        var type = metadata.UnderlyingOrModelType;
        return metadata.DataTypeName switch
        {
            _ when hasItems => "select",
            _ when rows > 0 => "textarea",
            nameof(DataType.Password) => "password",
            nameof(DataType.EmailAddress) => "email",
            nameof(DataType.PhoneNumber) => "tel",
            nameof(DataType.Url) => "url",
            nameof(DataType.MultilineText) => "textarea",
            _ when type == typeof(bool) => "checkbox",
            _ when type == typeof(DateOnly) => "date",
            _ when type == typeof(TimeOnly) => "time",
            _ when type == typeof(DateTime) => "datetime-local",
            _ when IsFile(metadata) => "file",
            _ when type == typeof(int) || type == typeof(long) => "whole",
            _ when type == typeof(decimal) || type == typeof(double) => "decimal",
            _ => "text",
        };
    }

    private static bool IsFile(ModelMetadata metadata) =>
        typeof(IFormFile).IsAssignableFrom(metadata.ModelType)
        || typeof(IEnumerable<IFormFile>).IsAssignableFrom(metadata.ModelType);
}
