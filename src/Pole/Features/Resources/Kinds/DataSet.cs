using Pole.Kernel;

namespace Pole.Features.Resources.Kinds;

/// <summary>What only a data set has to say of itself; its licence stands in its source.</summary>
internal sealed record DataSet
{
    /// <summary>The first day, month or year that it tells of.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The last one; absent while it goes on.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The ground that it covers: <c>France</c>.</summary>
    public string? Extent { get; init; }

    public required UpdateFrequency Frequency { get; init; }

    public required IReadOnlyList<Distribution> Distributions { get; init; }
}

/// <summary>One form in which a data set can be taken.</summary>
internal sealed record Distribution
{
    public required string Title { get; init; }

    /// <summary>Its format by its usual name: <c>CSV</c>.</summary>
    public required string Format { get; init; }

    public required string Address { get; init; }
}

/// <summary>How often a data set is brought up to date (the values of the European vocabulary of frequencies that we meet).</summary>
internal enum UpdateFrequency
{
    Continuous,
    Daily,
    Monthly,
    Quarterly,
    Annual,
    Irregular,
    Never,
}

internal static class UpdateFrequencies
{
    extension(UpdateFrequency frequency)
    {
        public string Label => frequency switch
        {
            UpdateFrequency.Continuous => "En continu",
            UpdateFrequency.Daily => "Chaque jour",
            UpdateFrequency.Monthly => "Chaque mois",
            UpdateFrequency.Quarterly => "Chaque trimestre",
            UpdateFrequency.Annual => "Chaque année",
            UpdateFrequency.Irregular => "Sans rythme fixe",
            UpdateFrequency.Never => "Jamais : jeu figé",
        };
    }
}
