using Microsoft.AspNetCore.Identity;
using Pole.Kernel;

namespace Pole.Platform.Identity;

/// <summary>A person who can sign in. What they may do comes from their organisations and their staff seats.</summary>
internal sealed class Account : IdentityUser<Id<Account>>
{
    public const int NameLength = 120;

    public Account() => Id = Id<Account>.New();

    public required string Name { get; set; }

    /// <summary>The language of the letters sent to the person: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "fr";

    public DateTimeOffset CreatedAt { get; set; }
}
