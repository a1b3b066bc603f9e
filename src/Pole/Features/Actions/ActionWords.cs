namespace Pole.Features.Actions;

/// <summary>What the parts of an action are called.</summary>
internal static class ActionWords
{
    extension(TimeUnit unit)
    {
        public string Label => unit switch
        {
            TimeUnit.Hour => "Heures",
            TimeUnit.Day => "Jours",
            TimeUnit.FullTimeEquivalent => "Équivalents temps plein (ETP)",
        };

        public string Short => unit switch
        {
            TimeUnit.Hour => "h",
            TimeUnit.Day => "j",
            TimeUnit.FullTimeEquivalent => "ETP",
        };
    }

    extension(ValueQuality quality)
    {
        public string Label => quality switch
        {
            ValueQuality.Declared => "Déclarée",
            ValueQuality.Estimated => "Estimée",
            ValueQuality.Measured => "Mesurée",
        };
    }
}
