using System.Security.Claims;
using Pole.Kernel;

namespace Pole.Platform.Identity;

/// <summary>The person behind the request; nobody, for a visitor or a job.</summary>
internal sealed class CurrentPerson(IHttpContextAccessor http)
{
    private ClaimsPrincipal? User => http.HttpContext?.User;

    public bool IsSignedIn => User?.Identity?.IsAuthenticated == true;

    public Id<Account>? MaybeId =>
        Id<Account>.TryParse(User?.FindFirstValue(ClaimTypes.NameIdentifier), null, out var id) ? id : null;

    /// <exception cref="InvalidOperationException">Nobody is signed in: the page should have asked.</exception>
    public Id<Account> Id => MaybeId ?? throw new InvalidOperationException("Nobody is signed in.");

    public string Name => User?.FindFirstValue(AccountClaims.DisplayName) ?? "";

    /// <summary>For a funder's seat: the code of the funder.</summary>
    public string? Funder => User?.FindFirstValue(AccountClaims.FunderCode);

    public bool Is(StaffRole role) => User?.IsInRole(role.ToString()) == true;

    public bool IsStaff => Enum.GetValues<StaffRole>().Any(role => role.IsTeam && Is(role));
}
