using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Platform.Journal;

/// <summary>One thing that happened to one record: what, when, by whom, and why.</summary>
internal sealed class JournalEntry
{
    public const int SubjectLength = 60;
    public const int WhatLength = 80;
    public const int ReasonLength = 2000;

    public Id<JournalEntry> Id { get; init; } = Id<JournalEntry>.New();

    public required DateTimeOffset At { get; init; }

    /// <summary>The kind of record, as its class is called: <c>Membership</c>.</summary>
    public required string Subject { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>What happened, as <c>thing.what-happened</c>: <c>membership.approved</c>.</summary>
    public required string What { get; init; }

    /// <summary>Who did it; nothing when a job did.</summary>
    public Id<Account>? By { get; init; }

    /// <summary>The reason given, or what changed, for people to read. Forgotten when the person it speaks of asks.</summary>
    public string? Reason { get; init; }
}
