using Pole.Platform.Commands;
using Pole.Platform.Data;

namespace Pole.Platform.Backups;

/// <summary>Backups: made while the site runs, restored wholly or not at all.</summary>
internal static class BackupsRoom
{
    public static IServiceCollection AddBackups(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Backup>();
        services.AddScoped<Restore>();
        services.AddScoped<ICommand, BackupCommand>();
        services.AddScoped<ICommand, RestoreCommand>();
        return configuration.GetValue("Database:Provider", DatabaseProvider.Sqlite) switch
        {
            DatabaseProvider.Sqlite => services.AddScoped<IDatabaseCopy, SqliteCopy>(),
            DatabaseProvider.Postgres => services.AddScoped<IDatabaseCopy, PostgresCopy>(),
        };
    }
}
