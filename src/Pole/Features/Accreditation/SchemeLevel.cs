namespace Pole.Features.Accreditation;

/// <summary>The level of the services that a scheme allows: making aware, or accompanying.</summary>
internal enum SchemeLevel
{
    FirstLevel,
    Advanced,
}

internal static class SchemeLevels
{
    extension(SchemeLevel level)
    {
        public string Label => level switch
        {
            SchemeLevel.FirstLevel => "Premier niveau : sensibiliser",
            SchemeLevel.Advanced => "Niveau avancé : accompagner",
        };

        /// <summary>How addresses and files call it.</summary>
        public string Code => level switch
        {
            SchemeLevel.FirstLevel => "premier",
            SchemeLevel.Advanced => "avance",
        };
    }
}
