using System.ComponentModel.DataAnnotations;

namespace Pole.Platform.Data;

/// <summary>The engines that the site runs on.</summary>
internal enum DatabaseProvider
{
    Sqlite,
    Postgres,
}

/// <summary>Settings <c>Database</c>.</summary>
internal sealed class DatabaseSettings
{
    [EnumDataType(typeof(DatabaseProvider))]
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;
}

/// <summary>Settings <c>Data</c>: where the site keeps what it is trusted with.</summary>
internal sealed class DataSettings
{
    [Required]
    public string Root { get; set; } = "data";
}
