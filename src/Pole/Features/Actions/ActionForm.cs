using System.ComponentModel.DataAnnotations;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions;

/// <summary>What is typed about an action: numbers are text, so that what cannot be read stays on the page as it was typed.</summary>
internal sealed class ActionForm
{
    public const string TooLong = "Cette valeur est trop longue ({1} caractères au plus).";

    /// <summary>Asked once, when a person who belongs to several organisations starts an action.</summary>
    public Id<Organisation>? Organisation { get; set; }

    [StringLength(Action.TitleLength, ErrorMessage = TooLong)]
    public string? Title { get; set; }

    public ActionType? Type { get; set; }

    public string? Service { get; set; }

    /// <summary>The initiative that it belongs to, by its identity or its title; nothing leaves it where it is, <c>-</c> detaches it.</summary>
    public string? Initiative { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }

    [StringLength(Action.TerritoryLength, ErrorMessage = TooLong)]
    public string? Territory { get; set; }

    public string? Departement { get; set; }

    [StringLength(Action.DeliverersLength, ErrorMessage = TooLong)]
    public string? Deliverers { get; set; }

    public string? Approached { get; set; }

    public string? Interviewed { get; set; }

    public string? Present { get; set; }

    public string? Participants { get; set; }

    public string? Mark { get; set; }

    public string? Respondents { get; set; }

    public List<CompanyLine> Companies { get; set; } = [];

    public List<TimeLine> Times { get; set; } = [];

    public string? Cost { get; set; }

    public List<FundingLine> Fundings { get; set; } = [];

    public List<ResultLine> Results { get; set; } = [];

    public List<SynergyLine> Synergies { get; set; } = [];

    [StringLength(Action.TextLength, ErrorMessage = TooLong)]
    public string? Summary { get; set; }

    [StringLength(Action.TextLength, ErrorMessage = TooLong)]
    public string? SuccessFactors { get; set; }

    [StringLength(Action.TextLength, ErrorMessage = TooLong)]
    public string? Difficulties { get; set; }

    [StringLength(Action.TextLength, ErrorMessage = TooLong)]
    public string? Recommendations { get; set; }

    /// <summary>May be missing: files are asked for when the action is submitted, not to keep a draft.</summary>
    public List<IFormFile>? Evidence { get; set; }

    /// <summary>What the files being attached are; recognised from their names where it is not said.</summary>
    public EvidenceKind? EvidenceKind { get; set; }

    /// <summary>What the files that are attached already are.</summary>
    public List<EvidenceLine> Attached { get; set; } = [];

    /// <summary>
    /// Leaves room to write: the tasks and results that the type usually has, while there are fewer lines than that; one empty line in
    /// each list that has none, and one more in the list named.
    /// </summary>
    public void MakeRoom(string? more, TypeSheet sheet)
    {
        Propose(Times, sheet.Tasks.Select(task => new TimeLine { Task = task }), line => line.Task);
        Propose(Results, sheet.Results.Select(usual => new ResultLine { Label = usual.Label, Unit = usual.Unit }), line => line.Label);
        if (Synergies.Count == 0 && sheet.Asks.Contains(ActionTopic.Synergies))
        {
            Synergies.Add(new SynergyLine { Kind = sheet.Synergy });
        }

        Extend(Companies, more == nameof(Companies));
        Extend(Times, more == nameof(Times));
        Extend(Fundings, more == nameof(Fundings));
        Extend(Results, more == nameof(Results));
        Extend(Synergies, more == nameof(Synergies));
    }

    private static void Propose<T>(List<T> lines, IEnumerable<T> usual, Func<T, string?> name)
    {
        List<T> proposed = [.. usual];
        var told = lines.Select(name).ToList();
        lines.AddRange(proposed.Where(line => !told.Contains(name(line))).Take(proposed.Count - lines.Count));
    }

    private static void Extend<T>(List<T> lines, bool more)
        where T : new()
    {
        if (more || lines.Count == 0)
        {
            lines.Add(new T());
        }
    }

    internal sealed class EvidenceLine
    {
        public Id<ActionEvidence>? Id { get; set; }

        public EvidenceKind Kind { get; set; }
    }

    internal sealed class CompanyLine
    {
        [StringLength(ActionCompany.NameLength, ErrorMessage = TooLong)]
        public string? Name { get; set; }

        public string? Siren { get; set; }
    }

    internal sealed class TimeLine
    {
        [StringLength(ActionTime.TaskLength, ErrorMessage = TooLong)]
        public string? Task { get; set; }

        public string? Amount { get; set; }

        public TimeUnit Unit { get; set; }
    }

    internal sealed class FundingLine
    {
        [StringLength(ActionFunding.FunderLength, ErrorMessage = TooLong)]
        public string? Funder { get; set; }

        [StringLength(ActionFunding.ConventionLength, ErrorMessage = TooLong)]
        public string? Convention { get; set; }

        public string? Amount { get; set; }
    }

    internal sealed class ResultLine
    {
        [StringLength(ActionResult.LabelLength, ErrorMessage = TooLong)]
        public string? Label { get; set; }

        public string? Value { get; set; }

        [StringLength(ActionResult.UnitLength, ErrorMessage = TooLong)]
        public string? Unit { get; set; }

        public ValueQuality Quality { get; set; }
    }

    internal sealed class SynergyLine
    {
        [StringLength(ActionSynergy.TitleLength, ErrorMessage = TooLong)]
        public string? Title { get; set; }

        public SynergyKind Kind { get; set; }

        public SynergyNature Nature { get; set; }

        public SynergyState State { get; set; }

        [StringLength(ActionSynergy.PartiesLength, ErrorMessage = TooLong)]
        public string? Parties { get; set; }

        public string? Tonnes { get; set; }

        public string? TonnesCarbon { get; set; }

        public string? CubicMetres { get; set; }

        public string? Euros { get; set; }

        public string? Kilometres { get; set; }

        public bool HasGains => new[] { Tonnes, TonnesCarbon, CubicMetres, Euros, Kilometres }.Any(gain => !string.IsNullOrEmpty(gain));
    }
}
