namespace Pole.Features.Observatory.Disclosure;

/// <summary>What a page says of small numbers: that some are hidden, or that its reader sees them.</summary>
internal sealed record SmallNumbers(bool AreHidden, bool AreSeen);
