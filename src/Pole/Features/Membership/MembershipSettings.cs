using System.ComponentModel.DataAnnotations;

namespace Pole.Features.Membership;

/// <summary>How long a membership lasts.</summary>
internal enum MembershipTerm
{
    /// <summary>Twelve months from its first day.</summary>
    TwelveMonths,

    /// <summary>To the end of the calendar year of its first day.</summary>
    CalendarYear,
}

/// <summary>Settings <c>Membership</c>.</summary>
internal sealed class MembershipSettings
{
    [EnumDataType(typeof(MembershipTerm))]
    public MembershipTerm Term { get; set; } = MembershipTerm.TwelveMonths;

    /// <summary>For calendar years: whether dues follow the months that remain, the one begun included.</summary>
    public bool ProRata { get; set; } = true;

    /// <summary>Days after the end of a period during which a renewal is hoped for.</summary>
    [Range(0, 366)]
    public int GraceDays { get; set; } = 60;

    /// <summary>Days before the end of a period from which the next one may be asked for.</summary>
    [Range(0, 366)]
    public int RenewalDays { get; set; } = 90;

    /// <summary>Days given to pay an invoice of dues.</summary>
    [Range(0, 60)]
    public int PaymentDays { get; set; } = 30;
}
