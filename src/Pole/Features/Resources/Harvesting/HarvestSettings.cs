using System.ComponentModel.DataAnnotations;

namespace Pole.Features.Resources.Harvesting;

/// <summary>Settings <c>Harvest</c>.</summary>
internal sealed class HarvestSettings
{
    /// <summary>Records in one answer to a harvester.</summary>
    [Range(1, 1000)]
    public int PageSize { get; set; } = 100;
}
