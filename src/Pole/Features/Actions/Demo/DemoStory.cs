namespace Pole.Features.Actions.Demo;

/// <summary>What an invented action of one type is made of; <c>{0}</c> stands for the place.</summary>
internal sealed record DemoStory(ActionType Type, string[] Titles)
{
    public required string Summary { get; init; }

    public required string Success { get; init; }

    public required string Difficulty { get; init; }

    public required string Advice { get; init; }

    /// <summary>Tasks and the fewest and most hours that each takes.</summary>
    public required (string Task, int Least, int Most)[] Tasks { get; init; }

    /// <summary>The fewest and most companies approached.</summary>
    public required (int Least, int Most) Approached { get; init; }

    /// <summary>How often companies find something to exchange there.</summary>
    public float Synergies { get; init; }
}
