using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;
using Pole.Kernel;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Finds who carries the initiative: a line that says it, a name with its initials, an association that was founded.</summary>
internal sealed partial class LeadReader : IFieldReader
{
    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        var named = NameIn(sheet);
        var (name, shortName) = (named?.Name, named?.ShortName ?? (named is null ? null : CapitalsIn(named.Name)) ?? sheet.Announced?.ShortName);
        name ??= shortName;
        shortName = string.Equals(shortName, name, StringComparison.OrdinalIgnoreCase) ? name : shortName;
        shortName ??= name is null ? null : InitialsOf(name, sheet.Text);
        var founding = sheet.Blocks.FirstOrDefault(block => Founded().IsMatch(block.Text));
        var address = sheet.BlocksIn(SheetPart.Location).FirstOrDefault();
        var site = sheet.Blocks.FirstOrDefault(block => Site().IsMatch(block.Text));
        draft.Lead = new()
        {
            Name = name,
            ShortName = shortName == name ? null : shortName,
            Kind = KindOf(name, sheet),
            Founded = founding is not null && PartialDate.TryParse(Founded().Match(founding.Text).Groups["year"].Value, out var year) ? year : null,
            Address = address?.Text,
            Website = site is null ? null : Site().Match(site.Text).Value,
        };
        draft.From("lead", new[] { named?.From, founding, address, site }.OfType<Block>());
    }

    private static LeadName? NameIn(SheetUnderReading sheet)
    {
        if (sheet.BlocksIn(SheetPart.LeadName).FirstOrDefault() is { } said)
        {
            return new(said.Text.Trim('.', ' '), null, said);
        }

        var told = sheet.BlocksIn(SheetPart.Identity, SheetPart.Description).ToList();
        told = told.Count > 0 ? told : [.. sheet.Blocks];
        foreach (var pattern in new[] { WithInitials(), AfterInitials(), Association(), ClubThatIs(), Credit() })
        {
            foreach (var block in told)
            {
                if (pattern.Match(block.Text) is { Success: true } match && (match.Groups["initials"] is { Success: false } || Agrees(match)))
                {
                    return new(Trimmed(match.Groups["name"].Value), match.Groups["initials"] is { Success: true } letters ? letters.Value : null, block);
                }
            }
        }

        return null;
    }

    /// <summary>Whether the letters in brackets are those that the words of the name start with.</summary>
    private static bool Agrees(Match match)
    {
        var (name, letters) = (Folding.Fold(match.Groups["name"].Value), Folding.Fold(match.Groups["initials"].Value));
        var starts = new string([.. name.Split([' ', '-', '’'], StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])]);
        return letters.Count(letter => starts.Contains(letter)) * 3 >= letters.Length * 2;
    }

    private static string? InitialsOf(string name, string text) =>
        Capitals().Matches(text).Select(match => match.Value).FirstOrDefault(letters =>
            string.Equals(letters, new string([.. Folding.Fold(name).Split([' ', '-', '’'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word is not ("de" or "du" or "des" or "la" or "le" or "les" or "l" or "d")).Select(word => word[0])]), StringComparison.OrdinalIgnoreCase));

    /// <summary>A word of the name in capitals is what the others call it: <c>ARGILE, Céramique et Santon</c>.</summary>
    private static string? CapitalsIn(string name) => name.Split([' ', ',', '’'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 2 } words
        ? words.FirstOrDefault(word => word.Length > 2 && word.All(char.IsUpper))
        : null;

    private static LeadKind KindOf(string? name, SheetUnderReading sheet) =>
        (name is not null && Public().IsMatch(name)) || sheet.BlocksIn(SheetPart.Nature).Any(block => block.Text.Contains("publique", StringComparison.OrdinalIgnoreCase))
        || (name is null && Public().IsMatch(sheet.Text))
            ? LeadKind.LocalAuthority
            : Sector().Count(sheet.Text) > Zone().Count(sheet.Text) ? LeadKind.SectorAssociation : LeadKind.BusinessAssociation;

    private static string Trimmed(string name) => name.Trim(' ', ',', '.', '«', '»');

    private sealed record LeadName(string Name, string? ShortName, Block From);

    /// <summary>A name of several words, then its initials: <c>Communauté d’agglomération Var Estérel Méditerranée (CAVEM)</c>.</summary>
    [GeneratedRegex(@"(?<name>(Association|Communauté|Club|Syndicat|Groupement|Fédération|Union|Pôle|Réseau|Métropole)(\s[\p{L}’-]+){2,14})\s?\((?<initials>\p{Lu}{3,9})\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex WithInitials();

    [GeneratedRegex(@"(?<initials>\b\p{Lu}{3,9})\s\((?<name>\p{Lu}[\p{L}’-]+(\s[\p{L}’-]+){2,12})\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AfterInitials();

    [GeneratedRegex(@"\b[Ll]’association\s(loi 1901\s)?(les\s|l’)?(?<name>\p{Lu}[\p{L}’-]*(,? (de |du |des |la |le |les |l’|d’|et |en |pour )?\p{Lu}[\p{L}’-]*){0,6})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Association();

    [GeneratedRegex(@"\b(le|la)\s(?<name>\p{Lu}\p{L}+\s\p{Lu}[\p{L}’-]+),\sassociation", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex ClubThatIs();

    [GeneratedRegex(@"[Ii]llustration fournie par (la |le |l’)?(?<name>[^)]{6,90})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Credit();

    [GeneratedRegex(@"\b(créée?|fondée?|née?)( officiellement)? en (?<year>(19|20)\d{2})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Founded();

    [GeneratedRegex(@"(?<![@\w.-])www\.[a-z0-9-]+(\.[a-z0-9-]+)*\.(fr|com|org|eu|net|example)\b(?!/)(?<!optigede\.ademe\.fr)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Site();

    [GeneratedRegex(@"\b\p{Lu}{3,7}\b", RegexOptions.None, 2000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"communauté|agglomération|agglo|métropol|collectivité|syndicat|commune\b|département|\bville\b", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Public();

    [GeneratedRegex(@"\bfilière|métiers?\b|artisan|labellis|agriculteurs", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Sector();

    [GeneratedRegex(@"\bparcs?\b|\bzones?\b|entreprises|industriel", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Zone();
}
