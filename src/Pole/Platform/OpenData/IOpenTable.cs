namespace Pole.Platform.OpenData;

/// <summary>What kind of value a column holds, in the words of the types of XML Schema.</summary>
internal enum OpenType
{
    Text,

    /// <summary>Several texts: an array in JSON, parted by bars in CSV.</summary>
    List,
    Address,
    Number,
    YesOrNo,
    Day,

    /// <summary>A year, a month or a day, as precise as it is known.</summary>
    PartialDate,
    Instant,
}

/// <summary>A column and what it means, as the dictionary tells; the meaning is a French sentence with its English.</summary>
internal record OpenColumn(string Name, OpenType Type, string Meaning);

/// <summary>A list that the site opens to everyone. Its dictionary is the list of its columns, so that one cannot say otherwise than the other.</summary>
internal interface IOpenTable
{
    /// <summary>Its name in addresses: <c>ressources</c>.</summary>
    string Name { get; }

    string Title { get; }

    string Summary { get; }

    /// <summary>Where people read the same.</summary>
    string Page { get; }

    /// <summary>Words by which portals find it.</summary>
    IReadOnlyList<string> Keywords { get; }

    IReadOnlyList<OpenColumn> Columns { get; }

    /// <summary>The values of each row, in the order of the columns. Only what anyone may read.</summary>
    Task<IReadOnlyList<IReadOnlyList<object?>>> ReadAsync(CancellationToken cancel);
}
