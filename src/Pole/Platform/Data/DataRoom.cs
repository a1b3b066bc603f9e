using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using Pole.Platform.Data.Tables;

namespace Pole.Platform.Data;

/// <summary>Registers the database on the engine that the settings name.</summary>
internal static class DataRoom
{
    private const int PreparedCommands = 200;

    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<DataSettings>("Data");
        services.AddSettings<DatabaseSettings>("Database");
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<TableChanges>();
        services.AddSingleton<WatchTables>();

        if (!Enum.TryParse<DatabaseProvider>(configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite), ignoreCase: true, out var provider))
        {
            // Told when the site starts, as every setting is.
            return services.AddEngine<SqlitePoleDb>((_, _) => throw new SettingException("Database:Provider", "say Sqlite or Postgres."));
        }

        return provider switch
        {
            DatabaseProvider.Sqlite => services.AddEngine<SqlitePoleDb>((inside, options) =>
                options.UseSqlite(SqliteConnectionString(inside, configuration)).AddInterceptors(SqlitePragmas.Instance, TurnsToWrite.OnSqlite)),
            DatabaseProvider.Postgres => services.AddEngine<PostgresPoleDb>((_, options) => options.UseNpgsql(PostgresConnectionString(configuration)).AddInterceptors(TurnsToWrite.OnPostgres)),
        };
    }

    private static IServiceCollection AddEngine<TDb>(
        this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> use)
        where TDb : PoleDb
    {
        // One that has been used is used again: to build it for each unit of work costs more than many a query.
        services.AddDbContextPool<TDb>((inside, options) =>
        {
            use(inside, options);
            options.AddInterceptors(inside.GetRequiredService<WatchTables>());
        });
        services.AddScoped<PoleDb>(inside =>
        {
            var db = inside.GetRequiredService<TDb>();
            db.StartAfresh();
            return db;
        });
        return services;
    }

    /// <summary>Commands that come again and again are prepared once for each connection, unless the setting says otherwise (<c>Max Auto Prepare=0</c>, for a pooler between).</summary>
    private static string PostgresConnectionString(IConfiguration configuration)
    {
        var given = new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Pole")
            ?? throw new SettingException("ConnectionStrings:Pole", "PostgreSQL needs a connection string."));
        if (!given.ShouldSerialize("Max Auto Prepare"))
        {
            given.MaxAutoPrepare = PreparedCommands;
        }

        return given.ConnectionString;
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
}
