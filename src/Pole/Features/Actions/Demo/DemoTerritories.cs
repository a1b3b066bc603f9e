namespace Pole.Features.Actions.Demo;

/// <summary>A real place where invented actions are said to have happened.</summary>
internal sealed record DemoTerritory(string Name, string Departement, string Region);

/// <summary>Places in all regions.</summary>
internal static class DemoTerritories
{
    public static IReadOnlyList<DemoTerritory> All { get; } =
    [
        new("Albi", "81", "76"), new("Castres", "81", "76"), new("Rodez", "12", "76"), new("Figeac", "46", "76"), new("Nîmes", "30", "76"),
        new("Saint-Étienne", "42", "84"), new("Bourgoin-Jallieu", "38", "84"), new("Annonay", "07", "84"), new("Oyonnax", "01", "84"),
        new("Thiers", "63", "84"), new("Saint-Flour", "15", "84"), new("La Rochelle", "17", "75"), new("Cognac", "16", "75"),
        new("Limoges", "87", "75"), new("Mont-de-Marsan", "40", "75"), new("Saint-Nazaire", "44", "52"), new("Cholet", "49", "52"),
        new("Laval", "53", "52"), new("Saint-Malo", "35", "53"), new("Lorient", "56", "53"), new("Redon", "35", "53"),
        new("Reims", "51", "44"), new("Épinal", "88", "44"), new("Sélestat", "67", "44"), new("Maubeuge", "59", "32"),
        new("Dunkerque", "59", "32"), new("Amiens", "80", "32"), new("Flers", "61", "28"), new("Le Havre", "76", "28"),
        new("Melun", "77", "11"), new("Aubervilliers", "93", "11"), new("Montbéliard", "25", "27"), new("Le Creusot", "71", "27"),
        new("Vierzon", "18", "24"), new("Montargis", "45", "24"), new("Manosque", "04", "93"), new("Fos-sur-Mer", "13", "93"),
        new("Bastia", "2B", "94"), new("Saint-Louis", "974", "04"), new("Le Lamentin", "972", "02"), new("Baie-Mahault", "971", "01"),
        new("Matoury", "973", "03"), new("Mamoudzou", "976", "06"),
    ];
}
