using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Following;
using Pole.Features.Actions.Initiatives;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Synergies;

/// <summary>A board of synergies as a page shows it: all states side by side, or one of them page by page.</summary>
internal sealed record SynergyBoard(Pipeline Pipeline, SynergyChoice Choice, DateOnly Today)
{
    public const int Size = 25;

    /// <summary>How many synergies of a state the board shows; the others are one step further.</summary>
    public const int MostInLane = 6;

    /// <summary>The page that shows it.</summary>
    public required string Page { get; init; }

    public int Number { get; init; } = 1;

    public required IReadOnlyList<SelectListItem> Kinds { get; init; }

    public required IReadOnlyList<SelectListItem> Natures { get; init; }

    public required IReadOnlyList<SelectListItem> Initiatives { get; init; }

    /// <summary>Empty where there is nothing to choose between.</summary>
    public IReadOnlyList<SelectListItem> Organisations { get; init; } = [];

    /// <summary>How many there are, whatever is asked for.</summary>
    public required int All { get; init; }

    /// <summary>How many of all there are have been silent for long.</summary>
    public required int Silent { get; init; }

    public Lane? Opened => Choice.InState is { } state ? Pipeline.LaneOf(state) : null;

    public IEnumerable<FollowedSynergy> Lines => Opened is { } lane ? lane.Synergies.Skip((int)Math.Min((Number - 1L) * Size, int.MaxValue)).Take(Size) : [];

    public string At(SynergyState? state) => Choice.Query(state) is { Length: > 0 } query ? $"{Page}?{query}" : Page;
}

/// <summary>Gathers what a board of synergies shows, with what one may choose from.</summary>
internal sealed class SynergyBoards(PoleDb db, Texts texts, TimeProvider clock)
{
    public async Task<SynergyBoard> OfAsync(IReadOnlyList<FollowedSynergy> synergies, SynergyChoice choice, string page, string? number, CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var initiatives = synergies.SelectMany(one => one.Tellings).Select(told => told.Teller.InitiativeId).OfType<Id<Initiative>>().Distinct().ToList();
        var titles = initiatives.Count == 0 ? [] : await db.Initiatives.Where(i => initiatives.Contains(i.Id)).OrderBy(i => i.Title).Select(i => new { i.Id, i.Title }).ToListAsync(cancel);
        return new(Pipeline.Of(synergies.Where(synergy => choice.Fits(synergy, today))), choice, today)
        {
            Page = page,
            Number = int.TryParse(number, out var asked) ? Math.Max(1, asked) : 1,
            Kinds = Choices.Of(Enum.GetValues<SynergyKind>(), kind => kind.Slug, kind => texts[kind.Label]),
            Natures = Choices.Of(Enum.GetValues<SynergyNature>(), nature => nature.Slug, nature => texts[nature.Label]),
            Initiatives = Choices.Of(titles, one => one.Id.ToString(), one => one.Title),
            All = synergies.Count,
            Silent = synergies.Count(synergy => synergy.IsSilentOn(today)),
        };
    }

    /// <summary>The same with the organisations whose actions tell of synergies, to choose from.</summary>
    public async Task<SynergyBoard> OfNetworkAsync(IReadOnlyList<FollowedSynergy> synergies, SynergyChoice choice, string page, string? number, CancellationToken cancel)
    {
        var tellers = await db.Organisations.AsNoTracking()
            .Where(o => db.Actions.Any(a => a.OrganisationId == o.Id && a.Status == ActionStatus.Approved && a.Synergies.Any()))
            .OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(cancel);
        return (await OfAsync(synergies, choice, page, number, cancel)) with { Organisations = Choices.Of(tellers, one => one.Id.ToString(), one => one.Name) };
    }
}
