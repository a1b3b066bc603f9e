using Pole.Features.Organisations;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;

namespace Pole.Features.Services.Demo;

/// <summary>One invented session, told in days from today: what, where, for how many, and who takes places (an organisation's number, its seats).</summary>
internal sealed record DemoSession(string Service, string? Region, string Town, string Venue, int InDays, int Capacity, params (int Organisation, int Seats)[] Takers)
{
    public int Days { get; init; } = 1;

    public TimeOnly From { get; init; } = new(9, 0);

    public TimeOnly To { get; init; } = new(17, 0);

    public bool IsSure { get; init; }

    /// <summary>Organisations that wait for a place.</summary>
    public IReadOnlyList<int> Waiting { get; init; } = [];

    public Id<Organisation>? Organiser { get; init; }

    public Id<Organisation>? Deliverer { get; init; }
}

/// <summary>The invented agenda: twelve sessions to come in different regions, and some that were held.</summary>
internal static class DemoAgenda
{
    private static readonly Id<Organisation> Firm = DemoCast.Numbered(37);
    private static readonly Id<Organisation> OtherFirm = DemoCast.Numbered(38);
    private static readonly Id<Organisation> Rhone = DemoCast.Numbered(40);

    public static IReadOnlyList<DemoSession> Coming { get; } =
    [
        Morning("matinee-cycle-de-vie", "84", "Grenoble", "Maison des entreprises, 3 place de l’Étape", 12, 30, (7, 2), (8, 1), (10, 3)) with { Organiser = Rhone, Deliverer = Rhone, IsSure = true },
        new("initiation-acv", "84", "Saint-Étienne", "Atelier du Pôle, 12 rue des Ateliers", 17, 12, (9, 2), (10, 1), (7, 2)) { Deliverer = DemoCast.Consultant, IsSure = true },
        Morning("atelier-emballages", "28", "Caen", "Halle aux échanges, 8 quai du Bassin", 20, 14, (24, 2), (25, 1)) with { Deliverer = OtherFirm },
        new("dire-juste", "11", "Saint-Denis", "Le Préau, 4 rue du Canal", 24, 10, (22, 4), (23, 2), (15, 3)) { Deliverer = Firm, IsSure = true },
        Morning("matinee-cycle-de-vie", "76", "Albi", "Chambre des relais, 10 avenue du Viaduc", 26, 24, (28, 2)) with { Organiser = DemoCast.Relay, Deliverer = DemoCast.Relay },
        new("initiation-acv", "93", "Marseille", "La Criée aux idées, 2 quai du Port", 31, 12, (31, 2), (30, 1)) { Deliverer = OtherFirm },
        new("atelier-declarations-environnementales", "44", "Metz", "Pavillon des matériaux, 5 allée du Sablon", 38, 6, (18, 2), (19, 3), (20, 1)) { Days = 2, Waiting = [21, 11], Deliverer = Firm, IsSure = true },
        Morning("bourse-inter-entreprises", "76", "Toulouse", "Hall des Minimes, 30 route du Nord", 40, 20, (28, 1), (29, 2)) with { Organiser = DemoCast.Relay, Deliverer = DemoCast.Relay },
        new("initiation-acv", null, "", "", 45, 12, (14, 1), (12, 2)) { Deliverer = DemoCast.Consultant },
        new("atelier-filiere", "75", "Mont-de-Marsan", "Maison du bois, 1 avenue des Pins", 52, 16, (27, 1)) { Days = 43 },
        new("programme-territorial-de-synergies", "84", "Annemasse", "Salle du Salève, 7 rue de la Zone", 60, 20, (9, 1), (8, 1)) { Organiser = Rhone, Deliverer = Rhone },
        new("formation-animation-relais", "84", "Lyon", "Espace des relais, 20 cours des Alpes", 66, 12, (40, 2)) { Days = 2 },
    ];

    public static IReadOnlyList<DemoSession> Held { get; } =
    [
        Morning("matinee-cycle-de-vie", "84", "Chambéry", "Maison des associations, 6 rue du Lac", -33, 24, (1, 2), (7, 1), (9, 3)) with { Organiser = Rhone, Deliverer = Rhone },
        Morning("matinee-cycle-de-vie", "53", "Lorient", "Hôtel des pêches, 2 quai du Large", -75, 24, (13, 2), (14, 2)),
        Morning("matinee-cycle-de-vie", "32", "Arras", "Beffroi des métiers, 3 grand-place", -118, 20, (20, 2), (21, 1)),
        new("initiation-acv", "27", "Dijon", "Cité des savoirs, 9 rue de la Vouge", -24, 10, (11, 1), (12, 2)) { Deliverer = DemoCast.Consultant },
    ];

    private static DemoSession Morning(string service, string? region, string town, string venue, int inDays, int capacity, params (int, int)[] takers) =>
        new(service, region, town, venue, inDays, capacity, takers) { From = new(9, 0), To = new(12, 30) };
}
