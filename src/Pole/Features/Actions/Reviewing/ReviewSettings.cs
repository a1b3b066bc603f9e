using System.ComponentModel.DataAnnotations;

namespace Pole.Features.Actions.Reviewing;

/// <summary>Settings <c>Review</c>: how actions are reviewed.</summary>
internal sealed class ReviewSettings
{
    /// <summary>The share of actions of middling risk that are audited in depth, in percents; of high risk three times that, of low risk half; at one hundred, all are.</summary>
    [Range(0, 100)]
    public int AuditPercent { get; set; } = 10;

    /// <summary>INSEE codes of the regions whose actions are approved by two persons, one after the other.</summary>
    public string[] TwoStepRegions { get; set; } = [];

    /// <summary>Days after which an action has waited too long for its review.</summary>
    [Range(1, 365)]
    public int PromisedDays { get; set; } = 15;
}
