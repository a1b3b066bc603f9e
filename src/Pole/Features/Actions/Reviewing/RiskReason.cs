namespace Pole.Features.Actions.Reviewing;

/// <summary>Why an action is looked at more closely.</summary>
internal enum RiskReason
{
    /// <summary>The checks found one or two things to verify.</summary>
    Warnings,

    /// <summary>The checks found three things to verify or more.</summary>
    ManyWarnings,

    /// <summary>Fewer than three actions of the organisation are approved.</summary>
    Newcomer,

    /// <summary>One of its actions came back or was rejected in the last year.</summary>
    Returns,

    /// <summary>More than ten thousand euros.</summary>
    Costly,

    /// <summary>It was approved before, and opened again.</summary>
    Again,
}

internal static class RiskReasons
{
    extension(RiskReason reason)
    {
        public int Points => reason switch
        {
            RiskReason.Warnings => 1,
            RiskReason.ManyWarnings => 2,
            RiskReason.Newcomer => 1,
            RiskReason.Returns => 1,
            RiskReason.Costly => 1,
            RiskReason.Again => 2,
        };

        public string Label => reason switch
        {
            RiskReason.Warnings => "points à vérifier",
            RiskReason.ManyWarnings => "plusieurs points à vérifier",
            RiskReason.Newcomer => "peu d’actions approuvées de cet organisme",
            RiskReason.Returns => "renvoi ou rejet dans l’année",
            RiskReason.Costly => "plus de 10 000 €",
            RiskReason.Again => "rouverte ou déjà renvoyée",
        };
    }

    public static IEnumerable<RiskReason> Read(string codes) => codes.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(code => Enum.TryParse<RiskReason>(code, out var reason) ? [reason] : Array.Empty<RiskReason>());
}
