namespace Pole.Features.Services.Catalogue;

/// <summary>The two levels of what is offered: making aware, then accompanying.</summary>
internal enum ServiceLevel
{
    FirstLevel,
    Advanced,
}

internal static class ServiceLevels
{
    extension(ServiceLevel level)
    {
        public string Label => level switch
        {
            ServiceLevel.FirstLevel => "Premier niveau",
            ServiceLevel.Advanced => "Niveau avancé",
        };

        /// <summary>What the level is for, in a few words.</summary>
        public string Meaning => level switch
        {
            ServiceLevel.FirstLevel => "Sensibiliser, se former, faire un premier pas",
            ServiceLevel.Advanced => "Être accompagné dans la durée",
        };
    }
}
