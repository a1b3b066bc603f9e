namespace Pole.Platform.Identity;

/// <summary>What a member of the association's team is trusted with.</summary>
internal enum StaffRole
{
    Administrator,
    Editor,
    AccreditationOfficer,
    ActionReviewer,
    Accountant,

    /// <summary>A funder's read-only seat, limited to its own conventions: not one of the team.</summary>
    Funder,
}

internal static class StaffRoles
{
    extension(StaffRole role)
    {
        /// <summary>Whether the role may enter the staff pages at all.</summary>
        public bool IsTeam => role is not StaffRole.Funder;

        public string Label => role switch
        {
            StaffRole.Administrator => "Administration",
            StaffRole.Editor => "Rédaction",
            StaffRole.AccreditationOfficer => "Accréditations",
            StaffRole.ActionReviewer => "Revue des actions",
            StaffRole.Accountant => "Comptabilité",
            StaffRole.Funder => "Financeur (lecture seule)",
        };
    }
}
