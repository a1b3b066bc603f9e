using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Services.Catalogue;

/// <summary>List prices without tax by size of organisation.</summary>
internal sealed record SizePrices
{
    public required Money Tpe { get; init; }

    public required Money Pe { get; init; }

    public required Money Me { get; init; }

    public required Money Ge { get; init; }

    public Money Lowest => All.Min();

    public Money Highest => All.Max();

    public bool IsFree => All.All(price => price.IsZero);

    /// <summary>The prices to show, sizes of one price together: "PME" means a small or a medium enterprise.</summary>
    public IReadOnlyList<SizePrice> Rows => (Tpe == Pe, Pe == Me, Me == Ge) switch
    {
        (true, true, true) => [new("Toutes tailles", Tpe)],
        (_, true, _) => [new("TPE, moins de 10 personnes", Tpe), new("PME, moins de 250 personnes", Pe), new("ETI ou grande entreprise", Ge)],
        _ => [new("TPE, moins de 10 personnes", Tpe), new("Petite entreprise, moins de 50", Pe), new("Moyenne entreprise, moins de 250", Me), new("ETI ou grande entreprise", Ge)],
    };

    private Money[] All => [Tpe, Pe, Me, Ge];

    public Money For(SizeClass size) => size switch
    {
        SizeClass.Tpe => Tpe,
        SizeClass.Pe => Pe,
        SizeClass.Me => Me,
        SizeClass.Ge => Ge,
    };
}

/// <summary>One price and the sizes that it is for.</summary>
internal sealed record SizePrice(string Label, Money Price);
