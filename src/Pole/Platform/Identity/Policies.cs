using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Pole.Platform.Identity.Tokens;

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

    /// <summary>A program whose token may log actions.</summary>
    public const string WritesActions = "writes-actions";

    /// <summary>A program whose token may book.</summary>
    public const string WritesBookings = "writes-bookings";

    /// <summary>A program whose token may read or log actions, or that person at a browser.</summary>
    public const string ReadsActions = "reads-actions";

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
        options.AddPolicy(WritesActions, Token(TokenScope.Actions));
        options.AddPolicy(WritesBookings, Token(TokenScope.Bookings));
        options.AddPolicy(ReadsActions, Browser(TokenScope.Read, TokenScope.Actions));
    }

    private static AuthorizationPolicy Token(TokenScope scope) => new AuthorizationPolicyBuilder(BearerAuthentication.SchemeName)
        .RequireAuthenticatedUser()
        .RequireClaim(BearerAuthentication.ScopeClaim, scope.Code)
        .Build();

    /// <summary>A browser in which somebody is signed in has no scopes; a token needs one of these.</summary>
    private static AuthorizationPolicy Browser(params TokenScope[] scopes) =>
        new AuthorizationPolicyBuilder(IdentityConstants.ApplicationScheme, BearerAuthentication.SchemeName)
            .RequireAuthenticatedUser()
            .RequireAssertion(context => !context.User.HasClaim(c => c.Type == BearerAuthentication.ScopeClaim)
                || scopes.Any(scope => context.User.HasClaim(BearerAuthentication.ScopeClaim, scope.Code)))
            .Build();

    /// <summary>The roles named, and always the administrator.</summary>
    private static AuthorizationPolicy Roles(IEnumerable<StaffRole> roles) => new AuthorizationPolicyBuilder()
        .RequireRole([.. roles.Append(StaffRole.Administrator).Distinct().Select(role => role.ToString())])
        .Build();
}
