using Pole.Kernel;

namespace Pole.Platform.Identity;

/// <summary>What a one-time link opens.</summary>
internal enum AccountLinkPurpose
{
    /// <summary>Proves that the letter reached its reader: the address is confirmed.</summary>
    ConfirmAddress,

    /// <summary>Chooses a password without knowing the last one.</summary>
    ChoosePassword,

    /// <summary>Makes the first administrator of a new site.</summary>
    FirstAdministrator,

    /// <summary>Stops the letters about saved searches; as often as it is followed.</summary>
    StopAlerts,

    /// <summary>Stops the letter that is written each week; as often as it is followed.</summary>
    StopDigest,
}

/// <summary>A link that was sent to one person; one that opens something works once. Only the hash of its token is kept.</summary>
internal sealed class AccountLink
{
    /// <summary>The hash of the token in the address.</summary>
    public required string TokenHash { get; init; }

    public required AccountLinkPurpose Purpose { get; init; }

    /// <summary>The account that the link speaks of; none yet for the first administrator.</summary>
    public Id<Account>? AccountId { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
