using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Pole.Platform.Data.Tables;

namespace Pole.Platform.Data;

/// <summary>Registers the database on the engine that the settings name.</summary>
internal static class DataRoom
{
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<DataSettings>("Data");
        services.AddSettings<DatabaseSettings>("Database");
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<TableChanges>();

        if (!Enum.TryParse<DatabaseProvider>(configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite), ignoreCase: true, out var provider))
        {
            // Told when the site starts, as every setting is.
            return services.AddEngine<SqlitePoleDb>((_, _) => throw new SettingException("Database:Provider", "say Sqlite or Postgres."));
        }

        return provider switch
        {
            DatabaseProvider.Sqlite => services.AddEngine<SqlitePoleDb>((inside, options) =>
                options.UseSqlite(SqliteConnectionString(inside, configuration)).AddInterceptors(SqlitePragmas.Instance)),
            DatabaseProvider.Postgres => services.AddEngine<PostgresPoleDb>((_, options) =>
                options.UseNpgsql(configuration.GetConnectionString("Pole")
                    ?? throw new SettingException("ConnectionStrings:Pole", "PostgreSQL needs a connection string."))),
        };
    }

    private static IServiceCollection AddEngine<TDb>(
        this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> use)
        where TDb : PoleDb
    {
        services.AddDbContext<TDb>((inside, options) =>
        {
            use(inside, options);
            options.AddInterceptors(new WatchTables(inside.GetRequiredService<TableChanges>()));
        });
        services.AddScoped<PoleDb>(inside => inside.GetRequiredService<TDb>());
        return services;
    }

    private static string SqliteConnectionString(IServiceProvider inside, IConfiguration configuration)
    {
        if (configuration.GetConnectionString("Pole") is { Length: > 0 } given)
        {
            return given;
        }

        var root = inside.GetRequiredService<IOptions<DataSettings>>().Value.Root;
        Directory.CreateDirectory(root);
        return new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(root, "pole.db"),
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
    }

    /// <summary>Sets what SQLite forgets between connections.</summary>
    private sealed class SqlitePragmas : DbConnectionInterceptor
    {
        public static SqlitePragmas Instance { get; } = new();

        private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

        /// <summary>Opened to look whether it is there: a database that has no write-ahead log yet cannot be given one.</summary>
        private const string PragmasOfReaders = "PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = PragmasFor(connection);
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = PragmasFor(connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        private static string PragmasFor(DbConnection connection) =>
            new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? PragmasOfReaders : Pragmas;
    }
}
