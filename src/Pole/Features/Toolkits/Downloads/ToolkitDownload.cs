using System.Security.Cryptography;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>A line of the download register: who took which file, for whom and what, under which licence (R9).</summary>
internal sealed class ToolkitDownload
{
    public const int ToolkitLength = 80;
    public const int VersionLength = 20;
    public const int FileLength = 120;
    public const int PurposeLength = 300;
    public const int LicenceLength = 1000;
    public const int MarkLength = 10;
    public const int FirmLength = 200;

    /// <summary>How many days the link of a copy lives.</summary>
    public const int LinkDays = 7;

    public Id<ToolkitDownload> Id { get; init; } = Id<ToolkitDownload>.New();

    public required Id<Account> AccountId { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    /// <summary>The name of the firm as it was stamped into the copy.</summary>
    public required string Firm { get; init; }

    /// <summary>The slug of the toolkit.</summary>
    public required string Toolkit { get; init; }

    public required string Version { get; init; }

    public required string File { get; init; }

    /// <summary>SHA-256 of the bytes sent, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What the file is for, in the person's words.</summary>
    public required string Purpose { get; init; }

    /// <summary>The licence as it was accepted.</summary>
    public required string Licence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>In the name of the copy: it leads back from a copy to this line.</summary>
    public string Mark { get; init; } = NewMark();

    /// <summary>The newest version that the person was told of.</summary>
    public string? ToldOf { get; set; }

    /// <summary>Whether the person was told that this version was withdrawn.</summary>
    public bool IsToldOfWithdrawal { get; set; }

    /// <summary>How often the same copy was taken again by its link, and when last.</summary>
    public int Again { get; private set; }

    public DateTimeOffset? LastAgainAt { get; private set; }

    /// <summary>Whether its link may still hand it out, the right being judged anew each time.</summary>
    public bool LinkHolds(DateTimeOffset now) => now < At.AddDays(LinkDays);

    public void TakenAgain(DateTimeOffset now) => (Again, LastAgainAt) = (Again + 1, now);

    public static string NewMark() => RandomNumberGenerator.GetHexString(MarkLength, lowercase: true);
}
