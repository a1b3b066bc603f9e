using System.ComponentModel.DataAnnotations;

namespace Pole.Features.SavedSearches.Alerts;

/// <summary>Settings <c>Alerts</c>: when the letters about saved searches leave.</summary>
internal sealed class AlertSettings
{
    /// <summary>The hour in Paris before which none does.</summary>
    [Range(0, 23)]
    public int FromHour { get; set; } = 7;
}
