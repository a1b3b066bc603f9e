namespace Pole.Features.Actions.Reviewing;

/// <summary>What the other actions of an organisation came to.</summary>
/// <param name="Approved">How many were approved, counted as far as <see cref="Few"/>.</param>
/// <param name="WasRefused">Whether one came back or was rejected within a year.</param>
internal sealed record PastReviews(int Approved, bool WasRefused)
{
    public const int Few = 3;
}
