using Pole.Features.Billing;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Membership.Dues.Admin;

/// <summary>The tariff of a year as it is typed: an amount for each kind and size, and the minimum.</summary>
internal sealed class DuesForm
{
    public const string NotAnAmount = "Indiquez un montant en euros, zéro compris, avec deux décimales au plus, par exemple 330,00.";

    public string? Minimum { get; set; }

    public List<DuesCell> Cells { get; set; } = [];

    /// <summary>A form with every cell of the grid, filled from a schedule where there is one.</summary>
    public static DuesForm From(DuesSchedule? schedule) => new()
    {
        Minimum = Typed(schedule?.Minimum),
        Cells =
        [
            .. from kind in Enum.GetValues<MemberKind>()
               from size in Enum.GetValues<SizeClass>()
               select new DuesCell
               {
                   Kind = kind,
                   Size = size,
                   Euros = Typed(schedule is not null && schedule.Amounts.TryGetValue((kind, size), out var amount) ? amount : null),
               },
        ],
    };

    /// <summary>Reads the form into a schedule, or says at each cell what is wrong with it.</summary>
    public Outcome Read(int year, out DuesSchedule schedule)
    {
        var faults = new List<Refusal>();
        var minimum = ReadCell(Minimum, "Input.Minimum", faults);
        var amounts = new Dictionary<(MemberKind, SizeClass), Money>();
        for (var i = 0; i < Cells.Count; i++)
        {
            amounts[(Cells[i].Kind, Cells[i].Size)] = ReadCell(Cells[i].Euros, $"Input.Cells[{i}].Euros", faults);
        }

        schedule = new(year, minimum, amounts);
        if (amounts.Count != Enum.GetValues<MemberKind>().Length * Enum.GetValues<SizeClass>().Length || amounts.Keys.Any(IsStrange))
        {
            faults.Add(new Refusal("dues.incomplete", "La grille est incomplète : rechargez la page."));
        }

        return Outcome.From(faults);
    }

    private static bool IsStrange((MemberKind Kind, SizeClass Size) cell) => !Enum.IsDefined(cell.Kind) || !Enum.IsDefined(cell.Size);

    private static Money ReadCell(string? text, string field, List<Refusal> faults)
    {
        if (!AmountTyped.TryRead(text, out var amount) || amount < Money.Zero)
        {
            faults.Add(new Refusal("dues.amount", NotAnAmount) { Field = field });
        }

        return amount;
    }

    private static string Typed(Money? amount) => amount is { } known ? (known.Cents / 100m).ToString("0.00", System.Globalization.CultureInfo.CurrentCulture) : "";
}

/// <summary>One cell of the grid.</summary>
internal sealed class DuesCell
{
    public MemberKind Kind { get; set; }

    public SizeClass Size { get; set; }

    public string? Euros { get; set; }
}
