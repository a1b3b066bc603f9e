using Pole.Features.Organisations;

namespace Pole.Features.Membership;

/// <summary>Says in figures what a size class means.</summary>
internal static class SizeWords
{
    public static string Of(SizeClass size) => size switch
    {
        SizeClass.Tpe => "moins de 10 personnes et 2 M€ au plus",
        SizeClass.Pe => "moins de 50 personnes et 10 M€ au plus",
        SizeClass.Me => "moins de 250 personnes et 50 M€ au plus",
        SizeClass.Ge => "au-delà",
    };
}
