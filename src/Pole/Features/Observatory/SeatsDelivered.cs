namespace Pole.Features.Observatory;

/// <summary>The places that an organisation took in a session that was held.</summary>
internal sealed record SeatsDelivered : Observed
{
    public required int Seats { get; init; }

    /// <summary>The slug of the service in <c>content/services</c>.</summary>
    public required string Service { get; init; }

    /// <summary>Whether the service is a training.</summary>
    public required bool IsTraining { get; init; }

    public override string Kind => "Session";

    protected override string? OnItsOwn(CutAxis axis) => axis is CutAxis.Service ? Service : null;
}
