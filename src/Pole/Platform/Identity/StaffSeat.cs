using Pole.Kernel;

namespace Pole.Platform.Identity;

/// <summary>One role that an account holds in the association's team, or for a funder.</summary>
internal sealed class StaffSeat
{
    public const int FunderLength = 80;

    public Id<StaffSeat> Id { get; init; } = Id<StaffSeat>.New();

    public required Id<Account> AccountId { get; init; }

    public required StaffRole Role { get; init; }

    /// <summary>For <see cref="StaffRole.Funder"/>: the code of the funder whose conventions may be read.</summary>
    public string? Funder { get; init; }

    public required DateTimeOffset Since { get; init; }
}
