using Pole.Features.Actions.Types;
using Pole.Kernel;

namespace Pole.Features.Actions.Checks;

/// <summary>One thing that is looked at before an action is submitted, and again by its reviewer (R12).</summary>
internal interface IActionCheck
{
    IEnumerable<Finding> Look(ActionUnderCheck it);
}

/// <summary>An action with what its checks need to know around it.</summary>
/// <param name="Action">What is checked.</param>
/// <param name="Today">The day of the check.</param>
/// <param name="Around">What stands around it.</param>
internal sealed record ActionUnderCheck(Action Action, DateOnly Today, Surroundings Around)
{
    /// <summary>How an action of its type is reported.</summary>
    public TypeSheet Sheet { get; init; } = TypeSheet.Open;

    /// <summary>Whether the accreditation of the one who submitted it does not cover it as it stands today.</summary>
    public bool IsUncovered { get; init; }

    /// <summary>Whether the reader is a reviewer, who may be told of what other organisations do.</summary>
    public bool IsForReview { get; init; }
}

/// <summary>Another action that a likely duplicate is recognised by.</summary>
internal sealed record Sibling(string Reference, bool IsOurs, string Territory);

/// <summary>A synergy that another action told of.</summary>
internal sealed record KnownSynergy(string Reference, string Title);

/// <summary>A file of the action that another action has too.</summary>
internal sealed record SharedEvidence(string File, string Reference, bool IsOurs);

/// <summary>How much a finding weighs: an error keeps the action from being submitted.</summary>
internal enum Severity
{
    Error,
    Warning,
    Information,
}

/// <summary>What a check has to say: a French sentence (the key of its translation) and the field that it points at.</summary>
internal sealed record Finding(Severity Severity, string Field, string Message, params object[] Arguments)
{
    public Refusal ToRefusal() => new("action.check", Message, Arguments) { Field = $"Input.{Field}" };
}

internal static class Severities
{
    extension(Severity severity)
    {
        public string Label => severity switch
        {
            Severity.Error => "À corriger",
            Severity.Warning => "À vérifier",
            Severity.Information => "À savoir",
        };

        public string Badge => severity switch
        {
            Severity.Error => "danger",
            Severity.Warning => "warn",
            Severity.Information => "info",
        };
    }
}
