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
        return string.Equals(configuration["Database:Provider"], nameof(DatabaseProvider.Postgres), StringComparison.OrdinalIgnoreCase)
            ? services.AddScoped<IDatabaseCopy, PostgresCopy>()
            : services.AddScoped<IDatabaseCopy, SqliteCopy>();
    }
}
