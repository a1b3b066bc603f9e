using Pole.Kernel;

namespace Pole.Platform.Identity;

/// <summary>
/// One signed-in browser. The cookie holds only a random key; the ticket stays here, so that leaving,
/// a new password or an administrator ends the session at once.
/// </summary>
internal sealed class AccountSession
{
    public const int HashLength = 64;

    /// <summary>SHA-256 of the key in the cookie: a stolen table opens no session.</summary>
    public required string KeyHash { get; init; }

    public required Id<Account> AccountId { get; init; }

    public required byte[] Ticket { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset SeenAt { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }
}
