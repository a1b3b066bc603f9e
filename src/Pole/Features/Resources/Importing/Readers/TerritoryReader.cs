using System.Text.RegularExpressions;
using Pole.Features.Resources.Importing.Layout;
using Pole.Platform.Content;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Finds where the initiative takes place: its own name, the départements and regions that the sheet names, its communes.</summary>
internal sealed partial class TerritoryReader : IFieldReader
{
    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        var told = sheet.BlocksIn(SheetPart.Perimeter, SheetPart.Identity, SheetPart.Description, SheetPart.Context, SheetPart.Unknown, SheetPart.Objectives).ToList();
        if (NameIn(sheet, told) is var (name, from))
        {
            draft.TerritoryName = name;
            draft.From("territory", from);
        }

        foreach (var block in sheet.Sections.Where(section => section.Part != SheetPart.Updated).SelectMany(section => section.Blocks))
        {
            Place(block, sheet.Library, draft);
        }

        foreach (var code in draft.Departments.ToList())
        {
            if (sheet.Library.FindVocabulary("departements")?.Find(code)?.More.GetValueOrDefault("region") is { } region)
            {
                draft.Regions.Add(region);
            }
        }

        Communes([.. sheet.Blocks], draft);
    }

    private static (string Name, Block From)? NameIn(SheetUnderReading sheet, List<Block> told)
    {
        if (sheet.BlocksIn(SheetPart.Perimeter).FirstOrDefault() is { } said)
        {
            return (said.Text, said);
        }

        foreach (var pattern in new[] { Labelled(), Place(), Area(), Great(), AnyArea() })
        {
            if (told.Select(block => (Match: pattern.Match(block.Text), block)).FirstOrDefault(found => found.Match.Success) is (not null and var match, var block))
            {
                return (match.Groups["name"].Value.Trim(' ', ',', '.'), block);
            }
        }

        return null;
    }

    private static void Place(Block block, ContentLibrary library, CaseStudyDraft draft)
    {
        foreach (var department in library.FindVocabulary("departements")?.Terms ?? [])
        {
            if (Names(block.Text, department))
            {
                draft.Departments.Add(department.Code);
                draft.From("territory.departments", block);
            }
        }

        foreach (var region in library.FindVocabulary("regions")?.Terms ?? [])
        {
            if (block.Text.Contains(region.Fr, StringComparison.OrdinalIgnoreCase) || (Acronyms.GetValueOrDefault(region.Code) is { } letters && Regex.IsMatch(block.Text, letters, RegexOptions.None, TimeSpan.FromMilliseconds(2000))))
            {
                draft.Regions.Add(region.Code);
                draft.From("regions", block);
            }
        }
    }

    /// <summary>A département by its name in a place where it can be nothing else, by its chief town, or by its code in brackets or in a postcode.</summary>
    private static bool Names(string text, Term department)
    {
        var chief = department.More.GetValueOrDefault("town");
        var names = text.Contains(department.Fr, StringComparison.Ordinal) || text.Contains(department.Code, StringComparison.Ordinal);
        if (!names && (chief is null || !text.Contains(chief, StringComparison.Ordinal)))
        {
            return false;
        }

        var name = Regex.Escape(department.Fr);
        return Regex.IsMatch(text, $@"\b(départements?|CCI|Est|chambre d’agriculture)( du| de la| de l’| de| des| d’)?\s?{name}\b|\b(l’|la |le )({name})(?=,| et le | et la )|\bet (le |la |l’|les |des )?{name}\b(?!-)|(du|de la|des) {name} et \b|\({department.Code}\)|\b{department.Code}\d{{3}}\s\p{{Lu}}|\b{name} [ÉE]conomie|fleuve {name}\b{(Ambiguous.Contains(department.Fr) ? "" : $@"|\b(du |de |de la |de l’|d’){name}\b(?!-)")}", RegexOptions.None, TimeSpan.FromMilliseconds(2000))
            || (chief is not null && department.Code != "75" && Regex.IsMatch(text, $@"(?<![\p{{L}}-]){Regex.Escape(chief)}(?![\p{{L}}])", RegexOptions.None, TimeSpan.FromMilliseconds(2000)));
    }

    private static void Communes(List<Block> told, CaseStudyDraft draft)
    {
        foreach (var block in told)
        {
            foreach (Match list in CommuneList().Matches(block.Text))
            {
                draft.Communes.AddRange(Separators().Split(list.Groups["names"].Value).Select(name => name.Trim()).Where(name => name.Length > 2));
                draft.From("territory.communes", block);
            }

            foreach (Match one in CommuneName().Matches(block.Text))
            {
                draft.Communes.Add(one.Groups["name"].Value.Trim(' ', ','));
                draft.From("territory.communes", block);
            }
        }

        var once = draft.Communes.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        draft.Communes.Clear();
        draft.Communes.AddRange(once);
    }

    /// <summary>Names that are words or rivers before they are départements.</summary>
    private static readonly HashSet<string> Ambiguous = new(["Nord", "Paris", "Loire", "Rhône", "Landes", "Manche", "Marne", "Aube", "Oise", "Somme", "Var"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Acronyms = new(StringComparer.Ordinal)
    {
        ["93"] = @"\bPACA\b|[Rr]égion S(ud|UD)\b",
        ["84"] = @"\b[Rr]égion A(uRA|URA)\b|\bAURA\b",
        ["32"] = @"\bHDF\b",
        ["75"] = @"\bNAQ\b",
        ["27"] = @"\bBFC\b",
    };

    private const string Proper = @"\p{Lu}[\p{L}’-]*(?:[ -](?:de |du |des |d’|la |le |les |l’|et |sur |en )*\p{Lu}[\p{L}’-]*)*";

    [GeneratedRegex(@"^Le territoire\s?:\s?(?<name>[^;.]{5,120})", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?<name>([Pp]arc|[Pp]ôle|[Zz]one|[Bb]assin|[Pp]lateforme)( d’activités?| industrielle?( et d’innovation)?| industrialo-portuaire)?( des?| du| d’)?( la| l’)? ?" + Proper + ")", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b[Tt]erritoire (de l’association recoupe|de la|du|de l’|des|concerné se situe sur)\s?(la |le )?(?<name>[^.;]{4,90}?)(?= constitue| compte| qui|\.|;)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Area();

    [GeneratedRegex(@"\b(à l’échelle de |au sein du |sur le |du |le )(?<name>(l’agglomération|canton)( (de |d’)?" + Proper + ")?)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AnyArea();

    [GeneratedRegex(@"\b(sur le |du |le )(?<name>Grand " + Proper + ")", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Great();

    [GeneratedRegex(@"\bcommunes?\s(de |d’)?\(?(?<names>" + Proper + @"(, (de |d’)?" + Proper + @")*( et (de |d’)?" + Proper + @"))", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CommuneList();

    [GeneratedRegex(@"(\b([Cc]ommune de|[Mm]airie de|[Vv]ille de)|(?<=\p{L} )- )\s?(?<name>(L’|Les |La |Le )?" + Proper + @")(?=,| |$|\.|\))", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CommuneName();

    [GeneratedRegex(@", (?:de |d’)?| et (?:de |d’)?", RegexOptions.None, 2000)]
    private static partial Regex Separators();
}
