using Microsoft.AspNetCore.Authorization;

namespace Pole.Platform.Identity;

/// <summary>Who may call: the names that pages and endpoints ask for.</summary>
internal static class Policies
{
    /// <summary>Anyone of the team, whatever their role.</summary>
    public const string Staff = "staff";

    public const string Administrator = "administrator";
    public const string Editor = "editor";
    public const string AccreditationOfficer = "accreditation-officer";
    public const string ActionReviewer = "action-reviewer";
    public const string Accountant = "accountant";
    public const string Funder = "funder";

    public static void AddPolicies(AuthorizationOptions options)
    {
        // Whoever says nothing is closed to strangers; a test asks every endpoint to say something.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

        options.AddPolicy(Staff, Roles(Enum.GetValues<StaffRole>().Where(role => role.IsTeam)));
        options.AddPolicy(Administrator, Roles([]));
        options.AddPolicy(Editor, Roles([StaffRole.Editor]));
        options.AddPolicy(AccreditationOfficer, Roles([StaffRole.AccreditationOfficer]));
        options.AddPolicy(ActionReviewer, Roles([StaffRole.ActionReviewer]));
        options.AddPolicy(Accountant, Roles([StaffRole.Accountant]));
        options.AddPolicy(Funder, Roles([StaffRole.Funder]));
    }

    /// <summary>The roles named, and always the administrator.</summary>
    private static AuthorizationPolicy Roles(IEnumerable<StaffRole> roles) => new AuthorizationPolicyBuilder()
        .RequireRole([.. roles.Append(StaffRole.Administrator).Distinct().Select(role => role.ToString())])
        .Build();
}
