using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Search;

namespace Pole.Platform.Web;

/// <summary>Whether the content has been read, the search index has been built, and files can be written.</summary>
internal sealed class StoresHealth(ContentStore content, SearchIndexer indexer, IOptions<DataSettings> data) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var faults = new List<string>();
        if (!content.Current.Entries.Any())
        {
            faults.Add("content/ is empty");
        }

        if (!indexer.Ready.IsCompletedSuccessfully)
        {
            faults.Add("the search index is being built");
        }

        try
        {
            var probe = Path.Combine(data.Value.Root, $".ready-{Environment.ProcessId}");
            Directory.CreateDirectory(data.Value.Root);
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add("the data folder cannot be written");
        }

        return Task.FromResult(faults.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(string.Join("; ", faults)));
    }
}
