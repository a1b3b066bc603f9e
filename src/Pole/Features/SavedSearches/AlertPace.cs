namespace Pole.Features.SavedSearches;

/// <summary>How often a person is written to about a saved search.</summary>
internal enum AlertPace
{
    Never,
    Daily,
    Weekly,
}

internal static class AlertPaces
{
    extension(AlertPace pace)
    {
        public string Label => pace switch
        {
            AlertPace.Never => "Aucun courriel",
            AlertPace.Daily => "Un courriel par jour, s’il y a du nouveau",
            AlertPace.Weekly => "Un courriel le lundi, s’il y a du nouveau",
        };
    }
}
