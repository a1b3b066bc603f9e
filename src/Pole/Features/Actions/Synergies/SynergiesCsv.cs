using Microsoft.AspNetCore.Http.HttpResults;
using Pole.Features.Actions.Following;
using Pole.Kernel;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Synergies;

/// <summary>
/// Synergies for a spreadsheet, one line each. What may come and what is there have columns of their own, so that no sum of a column
/// adds the two up (R13).
/// </summary>
internal sealed class SynergiesCsv(Texts texts, TimeProvider clock)
{
    private static readonly (string Unit, Func<YearlyGains, long?> Of)[] Units =
        [("t", g => g.Tonnes), ("t CO₂e", g => g.TonnesCarbon), ("m³", g => g.CubicMetres), ("€", g => g.Euros), ("km", g => g.Kilometres)];

    public static async Task<FileContentHttpResult> MineAsync([AsParameters] SynergyChoice choice, SynergyReading reading, SynergiesCsv csv, CancellationToken cancel) =>
        csv.Write(await reading.MineAsync(cancel), choice);

    public static async Task<FileContentHttpResult> NetworkAsync([AsParameters] SynergyChoice choice, SynergyReading reading, SynergiesCsv csv, CancellationToken cancel) =>
        csv.Write(await reading.NetworkAsync(cancel), choice);

    private FileContentHttpResult Write(IReadOnlyList<FollowedSynergy> synergies, SynergyChoice choice)
    {
        var today = Paris.Today(clock);
        var csv = new CsvDocument<FollowedSynergy>(
        [
            new(texts["Synergie"], one => one.Newest.Title),
            new(texts["Sorte"], one => texts[one.Newest.Kind.Label].Value),
            new(texts["Nature"], one => texts[one.Newest.Nature.Label].Value),
            new(texts["État"], one => texts[one.State.Label].Value),
            new(texts["Dans cet état depuis"], one => one.Since),
            new(texts["Dernières nouvelles"], one => one.LastNews),
            new(texts["Sans nouvelles depuis un an"], one => one.IsSilentOn(today)),
            new(texts["Actions qui la racontent"], one => string.Join(", ", one.Tellings.Select(told => told.Teller.Reference))),
            .. Gains("Gain potentiel par an ({0})", state => state.IsPotential),
            .. Gains("Gain réalisé par an ({0})", state => state.IsRealised),
        ]);
        var asked = Pipeline.Of(synergies.Where(synergy => choice.Fits(synergy, today) && (choice.InState is not { } state || synergy.State == state)));
        return csv.ToFile(Enum.GetValues<SynergyState>().SelectMany(state => asked.LaneOf(state).Synergies), "synergies.csv");
    }

    private IEnumerable<CsvColumn<FollowedSynergy>> Gains(string title, Func<SynergyState, bool> counts) => Units.Select(unit =>
        new CsvColumn<FollowedSynergy>(texts[title, unit.Unit], one => counts(one.State) && unit.Of(one.Gains) is { } thousandths ? thousandths / 1000m : null));
}
