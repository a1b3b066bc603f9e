using Microsoft.Extensions.Diagnostics.HealthChecks;
using Pole.Platform.Data;

namespace Pole.Platform.Web;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(PoleDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer.");
}
