namespace Pole.Features.Services.Catalogue;

/// <summary>How far an organisation should have come with eco-design to gain from a service.</summary>
internal enum Maturity
{
    Discovery,
    Practice,
    Mastery,
}

internal static class Maturities
{
    extension(Maturity maturity)
    {
        public string Label => maturity switch
        {
            Maturity.Discovery => "Découverte : aucun prérequis",
            Maturity.Practice => "Pratique : une première démarche engagée",
            Maturity.Mastery => "Maîtrise : une pratique régulière",
        };
    }
}
