namespace Pole.Platform.Demo;

/// <summary>
/// One feature's part of the demonstration data. Chapters are told in order, in one transaction;
/// what they make is invented, repeatable (a fixed seed) and has <c>.example</c> addresses.
/// </summary>
internal interface IDemoChapter
{
    /// <summary>Organisations and accounts first (10), then memberships (20), accreditations (30), sessions (40), actions (50).</summary>
    int Order { get; }

    Task TellAsync(DemoStage stage, CancellationToken cancel);
}

/// <summary>What the chapters share: the day of the telling and the seed of what is random.</summary>
internal sealed record DemoStage(DateOnly Today, DateTimeOffset Now, int Seed);
