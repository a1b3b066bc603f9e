using Pole.Features.Observatory.Measures;

namespace Pole.Features.Observatory.Disclosure;

/// <summary>A figure while it is added up, and how many different companies it rests on, counted no further than it matters.</summary>
internal sealed class Weight(TellsOf tellsOf)
{
    private HashSet<string>? named = tellsOf is TellsOf.Companies ? new(StringComparer.OrdinalIgnoreCase) : null;
    private int unnamed;

    public decimal Value { get; private set; }

    /// <summary>Where the companies behind a value are not known, they may be few.</summary>
    public bool IsSmall => tellsOf is TellsOf.CompaniesCounted ? Secrecies.AreFew(Value) : (named?.Count ?? Secrecies.Fewest) + unnamed < Secrecies.Fewest;

    public void Add(Counted line) => Add(line.Value, line.What.UnnamedCompanies, line.What.Companies);

    public void Add(Weight part) => Add(part.Value, part.unnamed, part.named);

    /// <param name="companies">Nothing when they are enough already.</param>
    private void Add(decimal value, int others, IEnumerable<string>? companies)
    {
        Value += value;
        unnamed += others;
        if (companies is not null)
        {
            named?.UnionWith(companies);
        }

        if (companies is null || named?.Count >= Secrecies.Fewest)
        {
            named = null;
        }
    }
}
