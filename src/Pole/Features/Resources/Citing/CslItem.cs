using System.Text.Json.Serialization;
using Pole.Kernel;

namespace Pole.Features.Resources.Citing;

/// <summary>A citation for reference managers: an item of CSL-JSON (Citation Style Language 1.0.2), whose names are its own.</summary>
internal sealed record CslItem
{
    public const string MediaType = "application/vnd.citationstyles.csl+json";

    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<CslName> Author { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CslDate? Issued { get; init; }

    public required string Publisher { get; init; }

    public required string Genre { get; init; }

    [JsonPropertyName("URL")]
    public required string Url { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    public required string Language { get; init; }

    public static CslItem Of(Citation citation) => new()
    {
        Id = citation.Key,
        Type = TypeOf(citation.Type),
        Title = citation.Title,
        Author = [new(citation.Author)],
        Issued = citation.Issued is { } date ? new([PartsOf(date)]) : null,
        Publisher = citation.Publisher,
        Genre = citation.Genre,
        Url = citation.Address,
        Note = citation.After,
        Language = citation.Language,
    };

    private static string TypeOf(ResourceType type) => type switch
    {
        ResourceType.CaseStudy or ResourceType.Guide or ResourceType.Collection => "report",
        ResourceType.Tool or ResourceType.TrainingMaterial => "document",
        ResourceType.StandardsWatch => "article",
        ResourceType.Video => "motion_picture",
        ResourceType.DataSet => "dataset",
    };

    private static int[] PartsOf(PartialDate date) => date.Precision switch
    {
        DatePrecision.Year => [date.First.Year],
        DatePrecision.Month => [date.First.Year, date.First.Month],
        DatePrecision.Day => [date.First.Year, date.First.Month, date.First.Day],
    };
}

/// <summary>A name that is no person's: written as it is.</summary>
internal sealed record CslName(string Literal);

internal sealed record CslDate([property: JsonPropertyName("date-parts")] IReadOnlyList<int[]> DateParts);
