using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Pole.Features.Actions;

/// <summary>All that an action says at one moment, as its versions keep it.</summary>
internal sealed record ActionSnapshot
{
    public static readonly JsonSerializerOptions Format = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public required string Title { get; init; }

    public ActionType? Type { get; init; }

    public string? Service { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public string Territory { get; init; } = "";

    public string Departement { get; init; } = "";

    public string Deliverers { get; init; } = "";

    public int? Approached { get; init; }

    public int? Interviewed { get; init; }

    public int? Present { get; init; }

    public int? Participants { get; init; }

    public int? MarkHundredths { get; init; }

    public int? Respondents { get; init; }

    public long? CostCents { get; init; }

    public string Summary { get; init; } = "";

    public string SuccessFactors { get; init; } = "";

    public string Difficulties { get; init; } = "";

    public string Recommendations { get; init; } = "";

    public IReadOnlyList<CompanySaid> Companies { get; init; } = [];

    public IReadOnlyList<TimeSaid> Times { get; init; } = [];

    public IReadOnlyList<FundingSaid> Fundings { get; init; } = [];

    public IReadOnlyList<ResultSaid> Results { get; init; } = [];

    public IReadOnlyList<SynergySaid> Synergies { get; init; } = [];

    /// <summary>The names of the evidence files.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    public static ActionSnapshot Of(Action action, IReadOnlyList<string> evidence) => new()
    {
        Title = action.Title,
        Type = action.Type,
        Service = action.Service,
        FirstDay = action.FirstDay,
        LastDay = action.LastDay,
        Territory = action.Territory,
        Departement = action.Departement,
        Deliverers = action.Deliverers,
        Approached = action.Approached,
        Interviewed = action.Interviewed,
        Present = action.Present,
        Participants = action.Participants,
        MarkHundredths = action.MarkHundredths,
        Respondents = action.Respondents,
        CostCents = action.CostCents,
        Summary = action.Summary,
        SuccessFactors = action.SuccessFactors,
        Difficulties = action.Difficulties,
        Recommendations = action.Recommendations,
        Companies = [.. action.Companies.Select(c => new CompanySaid(c.Name, c.Siren?.Digits))],
        Times = [.. action.Times.Select(t => new TimeSaid(t.Task, t.Hundredths, t.Unit))],
        Fundings = [.. action.Fundings.Select(f => new FundingSaid(f.Funder, f.Convention, f.Cents))],
        Results = [.. action.Results.Select(r => new ResultSaid(r.Label, r.Thousandths, r.Unit, r.Quality))],
        Synergies = [.. action.Synergies.Select(s => new SynergySaid(s.Title, s.Kind, s.Nature, s.State, s.Parties) { Gains = s.Gains })],
        Evidence = evidence,
    };

    internal sealed record CompanySaid(string Name, string? Siren);

    internal sealed record TimeSaid(string Task, long Hundredths, TimeUnit Unit);

    internal sealed record FundingSaid(string Funder, string Convention, long Cents);

    internal sealed record ResultSaid(string Label, long Thousandths, string Unit, ValueQuality Quality);

    internal sealed record SynergySaid(string Title, SynergyKind Kind, SynergyNature Nature, SynergyState State, string Parties)
    {
        public YearlyGains Gains { get; init; } = new();
    }
}
