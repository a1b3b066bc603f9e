using Pole.Kernel;

namespace Pole.Features.Resources.Kinds;

/// <summary>What only a training material has to say of itself.</summary>
internal sealed record TrainingMaterial
{
    public required TrainingLevel Level { get; init; }

    public required Span Duration { get; init; }

    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    /// <summary>What one can do afterwards.</summary>
    public required IReadOnlyList<string> Objectives { get; init; }
}

/// <summary>How much one must know before.</summary>
internal enum TrainingLevel
{
    Discovery,
    Practice,
    Mastery,
}

internal static class TrainingLevels
{
    extension(TrainingLevel level)
    {
        public string Label => level switch
        {
            TrainingLevel.Discovery => "Découverte",
            TrainingLevel.Practice => "Pratique",
            TrainingLevel.Mastery => "Maîtrise",
        };
    }
}
