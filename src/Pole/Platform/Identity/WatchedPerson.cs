using System.Security.Claims;
using System.Security.Principal;
using Pole.Platform.Reading;

namespace Pole.Platform.Identity;

/// <summary>The reader for whom a page is being made that may be kept: whatever asks about them makes the page theirs.</summary>
internal sealed class WatchedPerson(ClaimsPrincipal person, Readings readings) : ClaimsPrincipal
{
    public override IIdentity? Identity => Asked.Identity;

    public override IEnumerable<ClaimsIdentity> Identities => Asked.Identities;

    public override IEnumerable<Claim> Claims => Asked.Claims;

    private ClaimsPrincipal Asked
    {
        get
        {
            readings.NoteReader();
            return person;
        }
    }

    public override IEnumerable<Claim> FindAll(Predicate<Claim> match) => Asked.FindAll(match);

    public override IEnumerable<Claim> FindAll(string type) => Asked.FindAll(type);

    public override Claim? FindFirst(Predicate<Claim> match) => Asked.FindFirst(match);

    public override Claim? FindFirst(string type) => Asked.FindFirst(type);

    public override bool HasClaim(Predicate<Claim> match) => Asked.HasClaim(match);

    public override bool HasClaim(string type, string value) => Asked.HasClaim(type, value);

    public override bool IsInRole(string role) => Asked.IsInRole(role);

    public override ClaimsPrincipal Clone() => Asked.Clone();

    /// <summary>The same person, for the one part of a page that is the reader's own and is made for each.</summary>
    public ClaimsPrincipal Unwatched => person;
}
