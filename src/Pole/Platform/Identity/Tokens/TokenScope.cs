namespace Pole.Platform.Identity.Tokens;

/// <summary>What a program may do in the name of the person who made its token.</summary>
[Flags]
internal enum TokenScope
{
    None = 0,
    Read = 1,
    Bookings = 2,
    Actions = 4,
}

internal static class TokenScopes
{
    /// <summary>The scopes that stand in a set, one by one.</summary>
    public static IEnumerable<TokenScope> Each(this TokenScope scopes) =>
        Enum.GetValues<TokenScope>().Where(scope => scope != TokenScope.None && scopes.HasFlag(scope));

    extension(TokenScope scope)
    {
        public string Label => scope switch
        {
            TokenScope.Read => "Lire ce que vous lisez (read)",
            TokenScope.Bookings => "Réserver (bookings)",
            TokenScope.Actions => "Saisir et soumettre des actions (actions)",
            _ => "",
        };

        /// <summary>As programs and documents say it.</summary>
        public string Code => scope switch
        {
            TokenScope.None => "",
            TokenScope.Read => "read",
            TokenScope.Bookings => "bookings",
            TokenScope.Actions => "actions",
            _ => string.Join(' ', scope.Each().Select(one => one.Code)),
        };
    }
}
