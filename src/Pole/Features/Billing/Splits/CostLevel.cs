namespace Pole.Features.Billing.Splits;

/// <summary>The three levels of cost that share the price of a service.</summary>
internal enum CostLevel
{
    /// <summary>The local commercial actor: finds the companies, gathers them, hosts.</summary>
    Organiser = 1,

    /// <summary>Whoever does the work.</summary>
    Deliverer = 2,

    /// <summary>The association: quality, guarantee, feedback.</summary>
    Pole = 3,
}

internal static class CostLevels
{
    extension(CostLevel level)
    {
        public string Label => level switch
        {
            CostLevel.Organiser => "Organisation locale",
            CostLevel.Deliverer => "Réalisation",
            CostLevel.Pole => "Pôle : qualité, garantie et retour d’expérience",
        };
    }
}
