using Pole.Kernel;

namespace Pole.Features.Actions.Initiatives;

/// <summary>An organisation that takes part in an initiative, and as what. With its SIRET, its people see the initiative and attach their actions.</summary>
internal sealed class InitiativePartner : IActionLine
{
    public const int NameLength = 160;
    public const int RoleLength = 160;

    public Id<InitiativePartner> Id { get; init; } = Id<InitiativePartner>.New();

    public int Position { get; set; }

    public required string Name { get; set; }

    public string Role { get; set; } = "";

    public Siret? Siret { get; set; }
}

/// <summary>What one funder brings to an initiative, under one convention.</summary>
internal sealed class InitiativeFunding : IActionLine
{
    public Id<InitiativeFunding> Id { get; init; } = Id<InitiativeFunding>.New();

    public int Position { get; set; }

    public required string Funder { get; set; }

    public string Convention { get; set; } = "";

    public required long Cents { get; set; }
}

/// <summary>What an initiative promised: so many of one thing, by a day, under a convention.</summary>
internal sealed class Objective : IActionLine
{
    public Id<Objective> Id { get; init; } = Id<Objective>.New();

    public int Position { get; set; }

    public required CountedThing Thing { get; set; }

    /// <summary>Only of actions of this type, where it is said.</summary>
    public ActionType? Type { get; set; }

    public required int Target { get; set; }

    public DateOnly? DueOn { get; set; }

    public string Convention { get; set; } = "";
}

/// <summary>That an action belongs to an initiative; to one at most.</summary>
internal sealed class InitiativeAction
{
    public required Id<Action> ActionId { get; init; }

    public required Id<Initiative> InitiativeId { get; set; }

    public required DateTimeOffset At { get; set; }
}
