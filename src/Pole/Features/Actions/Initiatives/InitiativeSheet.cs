using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Initiatives;

/// <summary>An initiative as its sheet shows it.</summary>
internal sealed record InitiativeSheet(Initiative Initiative, string Carrier, IReadOnlyList<AttachedAction> Attached, DateOnly Today)
{
    public IReadOnlyList<Progress> Progresses { get; } = Progress.Of(Initiative, Attached);

    /// <summary>The objective whose actions are shown; nothing where none was asked for.</summary>
    public Progress? Opened { get; init; }

    /// <summary>The page that shows it.</summary>
    public required string Page { get; init; }

    /// <summary>Where an action is read; nothing for those that the reader may not open.</summary>
    public required Func<AttachedAction, string?> ActionAt { get; init; }

    /// <summary>Whether the reader may detach an action.</summary>
    public Func<AttachedAction, bool> MayDetach { get; init; } = _ => false;

    /// <summary>Who pays for it, with what nobody explains (R17); nothing where neither budget nor funder is known.</summary>
    public FundingPlan? Plan => Initiative is { BudgetCents: null, Fundings.Count: 0 } ? null : new()
    {
        Total = Initiative.BudgetCents is { } cents ? new Money(cents) : null,
        Lines = [.. Initiative.Fundings.OrderBy(f => f.Position).Select(f => new FundingLine { Funder = f.Funder, Amount = new Money(f.Cents), Note = f.Convention })],
    };
}

/// <summary>Gathers what the sheet of an initiative shows.</summary>
internal sealed class InitiativeSheets(PoleDb db, TimeProvider clock)
{
    public async Task<InitiativeSheet> OfAsync(Initiative initiative, string? objective, string page, Func<AttachedAction, string?> actionAt, CancellationToken cancel)
    {
        var carrier = await db.Organisations.Where(o => o.Id == initiative.CarrierId).Select(o => o.Name).SingleAsync(cancel);
        var attached = await db.AttachedToAsync([initiative.Id], cancel);
        var sheet = new InitiativeSheet(initiative, carrier, [.. attached[initiative.Id]], Paris.Today(clock)) { Page = page, ActionAt = actionAt };
        return sheet with { Opened = sheet.Progresses.FirstOrDefault(p => p.Objective.Id.ToString() == objective) };
    }
}
