using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Initiatives;

/// <summary>
/// What a territory sets out to do over several years: who carries it and with whom, how it is governed and paid, what it
/// promised its funders. Actions attach to it, and it counts what those that are approved brought about.
/// </summary>
internal sealed class Initiative
{
    public const int TitleLength = 200;
    public const int TextLength = 4000;
    public const int ReasonLength = 300;

    /// <summary>Before this year nobody wrote a convention that is still followed.</summary>
    public const int EarliestYear = 1990;
    public const int LatestYear = 2100;

    public static readonly Refusal IsClosed = new("initiative.closed", "Cette démarche est close : rouvrez-la pour la changer.");

    public Id<Initiative> Id { get; init; } = Id<Initiative>.New();

    /// <summary>The organisation whose people own it.</summary>
    public required Id<Organisation> CarrierId { get; init; }

    public string Title { get; set; } = "";

    /// <summary>What it wants to change.</summary>
    public string Summary { get; set; } = "";

    /// <summary>The place in words: intercommunality, business park, département.</summary>
    public string Territory { get; set; } = "";

    /// <summary>INSEE code of the département; the region follows from it.</summary>
    public string Departement { get; set; } = "";

    public string Region { get; set; } = "";

    public int FirstYear { get; set; }

    public int LastYear { get; set; }

    /// <summary>Who steers it, who does the work, how often they meet.</summary>
    public string Governance { get; set; } = "";

    /// <summary>What it costs over all its years; what its funders do not cover of it is shown (R17).</summary>
    public long? BudgetCents { get; set; }

    public List<InitiativePartner> Partners { get; init; } = [];

    public List<InitiativeFunding> Fundings { get; init; } = [];

    public List<Objective> Objectives { get; init; } = [];

    public InitiativeStatus Status { get; private set; } = InitiativeStatus.Open;

    /// <summary>How many times it was changed: of two who change it at once, the second is told.</summary>
    public int Version { get; private set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public bool IsDemo { get; init; }

    public Outcome MayBeChanged() => Status is InitiativeStatus.Open ? Outcome.Done : IsClosed;

    public void Changed() => Version++;

    public Outcome Close(string? reason) => MoveTo(InitiativeStatus.Closed, reason);

    public Outcome Reopen(string? reason) => MoveTo(InitiativeStatus.Open, reason);

    private Outcome MoveTo(InitiativeStatus next, string? reason)
    {
        if (!Status.MayBecome(next))
        {
            return new Refusal("initiative.status", "Cette démarche est déjà dans cet état.");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Refusal("initiative.reason-missing", "Dites pourquoi : le journal le garde.") { Field = "Reason" };
        }

        Status = next;
        Version++;
        return Outcome.Done;
    }
}
