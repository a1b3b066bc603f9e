namespace Pole.Platform.Search;

/// <summary>One thing that the site's search can find, as plain text, handed over by the feature that owns it.</summary>
public sealed record SearchDocument
{
    /// <summary>The name that is this document's alone, whatever its source: <c>resource/tepos-2019</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it is: <c>resource</c>, <c>service</c>, <c>session</c>, <c>page</c>, <c>toolkit</c>, <c>organisation</c> or <c>help</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The language it is written in, which decides how its words are read: <c>fr</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>Its key figures as words: <c>1 200 tonnes évitées par an</c>.</summary>
    public string Figures { get; init; } = "";

    /// <summary>All the rest that it says, without mark-up.</summary>
    public string Body { get; init; } = "";

    /// <summary>Other names that people know it by, such as the one in the menu: found as the title is, and shown nowhere.</summary>
    public string Names { get; init; } = "";

    /// <summary>
    /// Whether it is one of many occurrences of something that is found by itself, as a session is of a service: its title counts
    /// no more than its text does, so that occurrences never crowd out what they are occurrences of.
    /// </summary>
    public bool IsOccurrence { get; init; }

    public required string Url { get; init; }

    /// <summary>The day by which people sort it: of publication, or of the session.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What it can be filtered by: the name of a facet and the codes it has there.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>The name of the <see cref="ISearchSource"/> that handed it over; set by whoever reads sources.</summary>
    public string Source { get; init; } = "";
}
