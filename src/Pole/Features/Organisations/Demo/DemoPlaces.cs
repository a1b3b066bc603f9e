namespace Pole.Features.Organisations.Demo;

/// <summary>One invented organisation: what it is, and the real town where it is said to be.</summary>
internal sealed record DemoPlace(
    string Name, OrganisationKind Kind, int Headcount, string Naf, string PostalCode, string Town, string Departement, string Region, params string[] Sectors);

/// <summary>The invented organisations, in the eighteen regions; the first six are those of <see cref="DemoCast"/>, in its order.</summary>
internal static class DemoPlaces
{
    private const OrganisationKind Company = OrganisationKind.Company;
    private const OrganisationKind Firm = OrganisationKind.ConsultingFirm;
    private const OrganisationKind Relay = OrganisationKind.Intermediary;
    private const OrganisationKind Public = OrganisationKind.PublicBody;

    public static IReadOnlyList<DemoPlace> All { get; } =
    [
        new("Plastiques du Guiers", Company, 142, "22.29A", "38480", "Le Pont-de-Beauvoisin", "38", "84", "plastics"),
        new("Menuiserie Lauzet", Company, 31, "31.09B", "73000", "Chambéry", "73", "84", "wood-furniture"),
        new("Cap Cycle Conseil", Firm, 8, "71.12B", "44000", "Nantes", "44", "52", "services"),
        new("Relais Entreprises des Deux Vallées", Relay, 24, "94.11Z", "81000", "Albi", "81", "76", "services"),
        new("Club Industries de la Baie", Relay, 5, "94.12Z", "35400", "Saint-Malo", "35", "53", "services"),
        new("Agence Demain", OrganisationKind.Funder, 310, "84.13Z", "49000", "Angers", "49", "52", "public-administration"),

        new("Fonderie des Trois Rivières", Company, 88, "24.51Z", "42000", "Saint-Étienne", "42", "84", "metalworking"),
        new("Atelier Verdance", Company, 6, "31.01Z", "69007", "Lyon", "69", "84", "wood-furniture"),
        new("Emballages Solvignon", Company, 210, "17.21A", "63000", "Clermont-Ferrand", "63", "84", "plastics", "industry"),
        new("Tissages Roquebrune", Company, 46, "13.20Z", "26000", "Valence", "26", "84", "textiles-clothing"),
        new("Scierie de la Vouge", Company, 19, "16.10A", "21000", "Dijon", "21", "27", "wood-furniture"),
        new("Horlogerie Clairvent", Company, 64, "26.52Z", "25000", "Besançon", "25", "27", "metalworking"),
        new("Biscuits de l’Aven", Company, 118, "10.72Z", "29300", "Quimperlé", "29", "53", "food"),
        new("Voiles et Cordages Armen", Company, 12, "13.92Z", "56100", "Lorient", "56", "53", "textiles-clothing"),
        new("Cosmétiques Loire Vive", Company, 73, "20.42Z", "45000", "Orléans", "45", "24", "perfume-cosmetics"),
        new("Imprimerie du Cher", Company, 9, "18.12Z", "18000", "Bourges", "18", "24", "information"),
        new("Conserverie Nebbiu", Company, 22, "10.39B", "20217", "Saint-Florent", "2B", "94", "food"),
        new("Alu Vosges Profilés", Company, 155, "24.42Z", "88000", "Épinal", "88", "44", "metalworking"),
        new("Verrerie du Ried", Company, 260, "23.13Z", "67600", "Sélestat", "67", "44", "industry"),
        new("Filature de l’Escaut", Company, 95, "13.10Z", "59300", "Valenciennes", "59", "32", "textiles-clothing"),
        new("Brasserie des Deux Moulins", Company, 14, "11.05Z", "62000", "Arras", "62", "32", "food"),
        new("Lumen Seine Éclairage", Company, 52, "27.40Z", "93200", "Saint-Denis", "93", "11", "electrical-electronics"),
        new("Batterie Reconquête", Company, 37, "38.32Z", "77000", "Melun", "77", "11", "recycling", "electrical-electronics"),
        new("Peintures Manche Océan", Company, 48, "20.30Z", "50100", "Cherbourg-en-Cotentin", "50", "28", "chemicals"),
        new("Céramiques du Pays de Bray", Company, 27, "23.41Z", "76270", "Neufchâtel-en-Bray", "76", "28", "ceramics"),
        new("Papeterie de la Charente", Company, 132, "17.12Z", "16000", "Angoulême", "16", "75", "industry"),
        new("Ossature Bois Médoc", Company, 16, "41.20A", "33000", "Bordeaux", "33", "75", "construction", "wood-furniture"),
        new("Composites Garonne", Company, 174, "30.30Z", "31000", "Toulouse", "31", "76", "plastics"),
        new("Laiterie des Causses", Company, 41, "10.51C", "12000", "Rodez", "12", "76", "food"),
        new("Savonnerie Lavandière", Company, 11, "20.41Z", "04100", "Manosque", "04", "93", "perfume-cosmetics"),
        new("Chaudronnerie Estaque", Company, 68, "25.29Z", "13016", "Marseille", "13", "93", "metalworking"),
        new("Rhums et Sirops Sainte-Rose", Company, 23, "11.01Z", "97115", "Sainte-Rose", "971", "01", "food"),
        new("Matériaux Caraïbe Réemploi", Company, 7, "38.32Z", "97200", "Fort-de-France", "972", "02", "construction", "recycling"),
        new("Bois de l’Oyapock", Company, 18, "16.10A", "97300", "Cayenne", "973", "03", "wood-furniture"),
        new("Emballages du Piton", Company, 34, "22.22Z", "97410", "Saint-Pierre", "974", "04", "plastics"),
        new("Ylang Mahoraise", Company, 5, "20.53Z", "97600", "Mamoudzou", "976", "06", "perfume-cosmetics"),
        new("Bilan Clair", Firm, 4, "74.90B", "69003", "Lyon", "69", "84", "services"),
        new("Matières et Méthodes", Firm, 15, "71.12B", "59800", "Lille", "59", "32", "services"),
        new("Terre d’Usage", Firm, 3, "70.22Z", "34000", "Montpellier", "34", "76", "services"),
        new("Association Boucles du Rhône", Relay, 9, "94.99Z", "07000", "Privas", "07", "84", "services"),
        new("Comptoir des Entreprises du Littoral", Relay, 32, "94.11Z", "17000", "La Rochelle", "17", "75", "services"),
        new("Communauté de communes du Haut-Plateau", Public, 96, "84.11Z", "15100", "Saint-Flour", "15", "84", "public-administration"),
        new("Entreprendre Autrement en Champagne", Relay, 6, "94.12Z", "51100", "Reims", "51", "44", "services"),
        new("Agence Économique du Bocage", Relay, 13, "84.13Z", "61100", "Flers", "61", "28", "services"),
        new("Maison des Filières de la Rivière", Relay, 7, "94.99Z", "97421", "Saint-Louis", "974", "04", "services"),
        new("Union des Ateliers du Hainaut", Relay, 11, "94.12Z", "59600", "Maubeuge", "59", "32", "services"),
    ];
}
