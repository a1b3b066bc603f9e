using Pole.Platform.Search;

namespace Pole.Features.Resources;

/// <summary>Who may read a resource to the end; its title and summary are public in any case.</summary>
internal enum ResourceAudience
{
    Everyone,
    Members,
    Accredited,
}

internal static class ResourceAudiences
{
    extension(ResourceAudience audience)
    {
        /// <summary>The same audience, for the index.</summary>
        public Audience ForSearch => audience switch
        {
            ResourceAudience.Everyone => Audience.Everyone,
            ResourceAudience.Members => Audience.Members,
            ResourceAudience.Accredited => Audience.Accredited,
        };

        public string Label => audience switch
        {
            ResourceAudience.Everyone => "Ouvert à tous",
            ResourceAudience.Members => "Réservé aux adhérents",
            ResourceAudience.Accredited => "Réservé aux personnes accréditées",
        };
    }
}
