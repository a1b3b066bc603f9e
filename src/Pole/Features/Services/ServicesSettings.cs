using System.ComponentModel.DataAnnotations;

namespace Pole.Features.Services;

/// <summary>Settings <c>Services</c>.</summary>
internal sealed class ServicesSettings
{
    /// <summary>Hours during which places are held for whoever asked for their price.</summary>
    [Range(1, 24 * 30)]
    public int HoldHours { get; set; } = 24;

    /// <summary>Hours during which freed places are held for whoever waited for them.</summary>
    [Range(1, 24 * 30)]
    public int OfferHours { get; set; } = 48;

    /// <summary>Days given to pay the invoice of a booking.</summary>
    [Range(0, 60)]
    public int PaymentDays { get; set; } = 30;
}
