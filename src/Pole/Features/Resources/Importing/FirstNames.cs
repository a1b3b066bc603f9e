using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Importing;

/// <summary>Frequent first names in France, to tell a person from a place or a firm.</summary>
internal static partial class FirstNames
{
    private const string Alternatives =
        "Adrien|Agathe|Agnès|Alain|Alexandra|Alexandre|Alexis|Alice|Aline|Amandine|Amélie|André|Andrée|Angélique|Anne|Annie|Antoine|Arnaud|Arthur|Audrey|Aurélie|Aurélien|Axel|"
        + "Baptiste|Bastien|Béatrice|Benjamin|Benoît|Benoit|Bernard|Brigitte|Bruno|Camille|Carole|Caroline|Catherine|Cécile|Cécilia|Cédric|Céline|Chantal|Charles|Charlotte|Christelle|Christian|"
        + "Christine|Christophe|Claire|Claude|Claudine|Clément|Corinne|Cyril|Cyrille|Damien|Daniel|Danielle|David|Delphine|Denis|Didier|Dominique|Édouard|Éliane|Élisabeth|Élise|Élodie|Emma|"
        + "Emmanuel|Emmanuelle|Éric|Eric|Estelle|Étienne|Évelyne|Evelyne|Fabien|Fabienne|Fabrice|Fanny|Florence|Florian|Franck|François|Françoise|Frédéric|Gabriel|Geneviève|Georges|Gérard|Gilles|"
        + "Grégory|Guillaume|Guy|Hadrien|Hélène|Henri|Hervé|Hugo|Isabelle|Jacqueline|Jacques|Jean|Jeanne|Jérémy|Jérôme|Joël|Jonathan|Joseph|Julie|Julien|Juliette|Justine|Karine|Laetitia|Laura|"
        + "Laure|Laurence|Laurent|Léa|Lionel|Loïc|Louis|Louise|Luc|Lucas|Lucie|Ludovic|Magali|Manon|Marc|Marcel|Margaux|Marguerite|Marie|Marine|Marion|Martin|Martine|Mathieu|Mathilde|Matthieu|Maxime|"
        + "Mélanie|Michel|Michèle|Mickaël|Monique|Morgane|Myriam|Nadia|Nadine|Nathalie|Nicolas|Nicole|Noémie|Odile|Olivier|Pascal|Pascale|Patrice|Patricia|Patrick|Paul|Pauline|Philippe|Pierre|Quentin|"
        + "Raphaël|Raymond|Régis|Rémi|René|Robert|Roland|Romain|Sabine|Samuel|Sandra|Sandrine|Sarah|Sébastien|Serge|Simon|Solène|Sophie|Stéphane|Stéphanie|Sylvain|Sylvie|Théo|Thierry|Thomas|Tristan|"
        + "Valentin|Valérie|Véronique|Victor|Vincent|Virginie|Xavier|Yann|Yannick|Yves|Yvonne|Zoé";

    private static readonly HashSet<string> Known = new(Alternatives.Split('|'), StringComparer.OrdinalIgnoreCase);

    public static bool Has(string word) => Known.Contains(word.Split('-')[0]);

    /// <summary>A first name before a surname; not in the name of a street, nor of a place with hyphens.</summary>
    [GeneratedRegex(@"(?<![-\p{L}]|\b([Aa]venue|[Rr]ue|[Pp]lace|[Bb]oulevard|[Qq]uai|[Ss]aint|[Ss]te?)\s)(" + Alternatives + @")(-\p{Lu}\p{Ll}+)?\s(d’|de |des |du )?\p{Lu}[\p{L}’-]+", RegexOptions.ExplicitCapture, 2000)]
    public static partial Regex Pattern();
}
