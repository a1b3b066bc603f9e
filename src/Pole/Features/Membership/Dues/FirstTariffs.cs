using Pole.Features.Organisations;

namespace Pole.Features.Membership.Dues;

/// <summary>
/// The tariffs that a new database starts with. They are invented, for demonstration: a real association puts its
/// own on <c>/admin/cotisations</c>, and the first migration, which carries these, never writes over them again.
/// </summary>
internal static class FirstTariffs
{
    private static readonly Dictionary<MemberKind, (SizeClass Size, int Euros)[]> Euros = new()
    {
        [MemberKind.Company] = [(SizeClass.Tpe, 150), (SizeClass.Pe, 320), (SizeClass.Me, 750), (SizeClass.Ge, 1900)],
        [MemberKind.ConsultingFirm] = [(SizeClass.Tpe, 240), (SizeClass.Pe, 480), (SizeClass.Me, 960), (SizeClass.Ge, 1800)],
    };

    public static IEnumerable<DuesYear> Years { get; } =
        [.. Enumerable.Range(2024, 4).Select(year => new DuesYear { Year = year, MinimumCents = 60_00 })];

    public static IEnumerable<DuesAmount> Amounts { get; } =
    [
        .. from year in Enumerable.Range(2024, 4)
           from kind in Euros
           from line in kind.Value
           select new DuesAmount { Year = year, Kind = kind.Key, Size = line.Size, Cents = (line.Euros + RaiseOf(year)) * 100L },
    ];

    /// <summary>Ten euros more from 2026 on.</summary>
    private static int RaiseOf(int year) => year >= 2026 ? 10 : 0;
}
