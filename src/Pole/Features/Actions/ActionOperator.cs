namespace Pole.Features.Actions;

/// <summary>Who delivered an action: the association itself or a third party. Every indicator is cut by it (R14).</summary>
internal enum ActionOperator
{
    Pole,
    ThirdParty,
}

internal static class ActionOperators
{
    extension(ActionOperator by)
    {
        public string Label => by switch
        {
            ActionOperator.Pole => "Le Pôle",
            ActionOperator.ThirdParty => "Un tiers",
        };
    }
}
