namespace Pole.Platform.Backups;

/// <summary>A backup cannot be made or restored, and whoever keeps the site can act on why.</summary>
internal sealed class BackupException(string message) : Exception(message);
