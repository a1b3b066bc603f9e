using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>The words that speak for a code of a vocabulary when a sheet does not file itself.</summary>
internal static class FilingWords
{
    public static readonly IReadOnlyDictionary<string, Regex> Pillars = Ready(new(StringComparer.Ordinal)
    {
        ["industrial-territorial-ecology"] = @"écologie industrielle|\bEIT\b|synergies",
        ["recycling"] = @"recycl|valorisation|valoriser (les|leurs) (sous-produits|déchets)|méthanis|compost|collecte des déchets|réutilisation|réutiliser",
        ["eco-design"] = @"éco-?conception|éco-?conçu",
        ["longer-use"] = @"réemploi|ressourcerie|réparation|palettes",
        ["sustainable-supply"] = @"achats? (groupés|mutualisés)|approvisionnement|circuits?-courts?|production locale|filière locale",
        ["responsible-consumption"] = @"consommateur|sobriété|mieux consommer|finitude",
        ["functional-economy"] = @"économie de (la )?fonctionnalité",
    });

    public static readonly IReadOnlyDictionary<string, Regex> Flows = Ready(new(StringComparer.Ordinal)
    {
        ["materials"] = @"flux (de )?(matières?|entrants)|matières premières|synergies? « matière »",
        ["biowaste"] = @"biodéchets|drèches|déchets d’olives|grignon",
        ["green-waste"] = "déchets verts",
        ["wood"] = @"\bbois (en|et|de)\b|\bet bois\b|le bois",
        ["pallets"] = "palettes?",
        ["paper"] = @"papiers? (broyé|et)|archives papiers?|papier\b",
        ["cardboard"] = @"cartons?\b",
        ["packaging"] = "emballages|calage",
        ["plastic"] = @"plastique|liners?\b|bâches",
        ["metals"] = "métaux|pièces métalliques",
        ["glass"] = @"\bverre\b",
        ["textiles"] = "textile|chiffons",
        ["tyres"] = @"\bpneus\b",
        ["chemicals"] = @"\bHCL\b|acide|polyols|cosmétiques?\b|produits chimiques",
        ["oils"] = @"\bhuiles?\b|savon",
        ["sludge"] = @"\bboues\b",
        ["mineral"] = @"\bsables?\b|terres excavées|gravats",
        ["clay"] = @"argile|tessons",
        ["general-waste"] = @"\bDIB\b|déchets en mélange",
        ["water"] = @"\beaux? (usées|déminéralisée|florales|et\b)|consommation d’eau|\bl’eau\b|, eau,|effluents",
        ["energy"] = @"énergie|photovolta|hydrogène",
        ["heat"] = @"chaleur|vapeur|\bfours\b",
        ["gases"] = @"CO/CO|biogaz|fumées industrielles|hydrogène",
        ["equipment"] = @"équipements? de protection|compacteur|bornes électriques|compteurs|matériel de protection|équipements",
        ["space"] = @"stationnement|co-?working",
        ["transport"] = @"mobilité lourde|livraison|trajets d’approvisionnement",
        ["services"] = @"services (mutualisés|partagés)|cours de sport|document unique",
        ["skills"] = @"formations?\b|emplois partagés|compétences",
        ["purchasing"] = @"achats? (groupés?|mutualisés?)",
    });

    public static readonly IReadOnlyDictionary<string, Regex> Sectors = Ready(new(StringComparer.Ordinal)
    {
        ["agriculture"] = @"agriculteurs|agricole|fermier",
        ["food"] = @"agroalimentaire|alimentation|oliv",
        ["crafts"] = @"artisan",
        ["construction"] = @"\bBTP\b|construction|bâtiment|électricité",
        ["wood-furniture"] = "ébénisterie|ameublement",
        ["ceramics"] = "céramiste|santonnier",
        ["chemicals"] = @"\bchimie|polyols|\bHCL\b",
        ["retail"] = @"\bcommerces?\b|distribution",
        ["electrical-electronics"] = "fabrication électronique",
        ["energy"] = @"biogaz|hydrogène|\bEDF\b",
        ["hospitality"] = @"hôtellerie|restaurateurs|restauration",
        ["industry"] = @"industries?\b|industriel",
        ["metalworking"] = "métallurgie|mécanique de précision",
        ["perfume-cosmetics"] = "parfum|cosmétique",
        ["plastics"] = "plasturgie|composites",
        ["public-administration"] = @"\b(collectivité|communauté d’agglomération|agglo)\b",
        ["services"] = @"activités de service|services aux entreprises|conseil en gestion|services\b",
        ["textiles-clothing"] = "habillement",
        ["tourism-leisure"] = @"\bgolf|tourisme|piscine",
        ["transport"] = @"messagerie|\bfret\b|mobilité lourde|logistique",
    });

    public static readonly IReadOnlyDictionary<string, Regex> Programmes = Ready(new(StringComparer.Ordinal)
    {
        ["local-prevention-programme"] = @"programme local de prévention|\bPLP\b",
        ["ademe-region-call"] = @"(appel à projets?|AAP)[^.]{0,70}(EIT|écologie industrielle|ADEME|région)|démarche ADEME-Région|subventions ADEME|ADEME[-/ ,]+région|soutien[^.]{0,40}ADEME",
        ["ademe-region-framework"] = @"cadre d’intervention ADEME",
        ["ademe-objectives-contract"] = @"contrat d’objectifs?",
        ["region-expression-of-interest"] = @"\bAMI\b|appel à manifestation",
        ["engaged-territories"] = @"territoires engagés dans la transition",
        ["territorial-synergies"] = @"programme territorial de synergies|dispositif d’écologie industrielle",
        ["subcontractors"] = "programme pour les sous-traitants",
    });

    private static Dictionary<string, Regex> Ready(Dictionary<string, string> words) => words.ToDictionary(
        word => word.Key,
        word => new Regex(word.Value, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(2000)),
        StringComparer.Ordinal);
}
