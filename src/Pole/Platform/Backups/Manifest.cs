using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Pole.Platform.Data;

namespace Pole.Platform.Backups;

/// <summary>What a backup holds and what made it: the entry <c>manifest.json</c>.</summary>
internal sealed partial record Manifest
{
    public const string EntryName = "manifest.json";
    public const int CurrentFormat = 1;

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public required int Format { get; init; }

    /// <summary>The engine that the database was on, and goes back to.</summary>
    public required DatabaseProvider Engine { get; init; }

    /// <summary>The last migration that the database had: its shape.</summary>
    public required string Migration { get; init; }

    /// <summary>The version of the program that made it.</summary>
    public required string Program { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required IReadOnlyList<BackupEntry> Entries { get; init; }

    /// <summary>For PostgreSQL: the tables in the order in which they go back, each after those that it refers to.</summary>
    public IReadOnlyList<BackupTable> Tables { get; init; } = [];

    /// <summary>Files whose bytes were already lost when it was made.</summary>
    public IReadOnlyList<string> LostFiles { get; init; } = [];

    /// <summary>Why this program cannot restore it here; nothing when it can.</summary>
    public string? Obstacle(DatabaseProvider engine, IEnumerable<string> migrations) =>
        Format != CurrentFormat ? $"It has format {Format}; this version reads {CurrentFormat}."
        : Engine != engine ? $"It is of a {Engine} database, and the settings say {engine}: a backup goes back to its own engine."
        : !migrations.Contains(Migration) ? $"It was made by a version that knows the migration {Migration}; this one does not. Restore it with version {Program} or a later one."
        : Entries.FirstOrDefault(e => !EntryNames().IsMatch(e.Name)) is { } strange ? $"It has an entry of a strange name: {strange.Name}."
        : Tables.SelectMany(t => t.Columns.Append(t.Name)).FirstOrDefault(name => !SqlNames().IsMatch(name)) is { } odd ? $"It names a table or column {odd}."
        : null;

    [GeneratedRegex("^(database/[A-Za-z0-9_.]+|files/[0-9a-f]{2}/[0-9a-f]{64})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntryNames();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SqlNames();
}

/// <summary>One file inside a backup, with the SHA-256 of its bytes.</summary>
internal sealed record BackupEntry(string Name, string Hash);

internal sealed record BackupTable(string Name, IReadOnlyList<string> Columns, long Rows)
{
    [JsonIgnore]
    public string EntryName => $"database/{Name}.copy";
}
