using System.Text.RegularExpressions;
using Pole.Features.Resources.Importing.Layout;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Reads the bodies that take part: the names of the partners' list, then those that other sentences name by what they are.</summary>
internal sealed partial class PartnerReader : IFieldReader
{
    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var block in sheet.BlocksIn(SheetPart.Partners))
        {
            Listed(block, sheet, draft);
        }

        foreach (var block in sheet.BlocksIn(SheetPart.Description, SheetPart.History, SheetPart.Unknown, SheetPart.Context, SheetPart.SynergiesUnderWay, SheetPart.SynergiesDone, SheetPart.Technical, SheetPart.Strategic, SheetPart.Policies, SheetPart.Continuation))
        {
            foreach (Match match in Told().Matches(block.Text))
            {
                foreach (var name in Names(match.Groups["names"].Value))
                {
                    Add(BodyNames.InFull(name, sheet, draft.Regions), null, block, draft);
                }
            }
        }
    }

    private static void Listed(Block block, SheetUnderReading sheet, CaseStudyDraft draft)
    {
        var text = block.Text;
        var label = Labelled().Match(text);
        var role = label.Success ? label.Groups["role"].Value : null;
        var bracket = Bracket().Match(text);
        var names = label.Success ? text[label.Length..] : bracket.Success && text.IndexOf(',') > bracket.Index ? bracket.Groups["names"].Value : text;
        var found = Names(names).ToList();
        if (found.Count == 0 && text.Length > 30 && Told().Match(text) is { Success: true } told)
        {
            found = [.. Names(told.Groups["names"].Value)];
        }
        else if (found.Count == 0 && Whole().Match(text) is { Success: true } whole)
        {
            found = [.. whole.Groups["names"].Value.Split(" ainsi que ").Select(name => Articles().Replace(Clause().Split(name)[0], "")).Select(name => char.ToUpperInvariant(name[0]) + name[1..])];
        }

        foreach (var name in found)
        {
            Add(BodyNames.InFull(name, sheet, draft.Regions), role, block, draft);
        }

        if (found.Count == 0 && draft.Partners.Count > 0 && !char.IsUpper(text[0]) && draft.Partners[^1].Role is null)
        {
            draft.Partners[^1] = draft.Partners[^1] with { Role = char.ToUpperInvariant(text[0]) + text[1..] };
            draft.From("governance.partners", block);
        }
    }

    /// <summary>The names of an enumeration: what starts, after its article, with a capital or with what it is.</summary>
    private static IEnumerable<string> Names(string text)
    {
        foreach (var part in Separators().Split(text))
        {
            var name = Articles().Replace(part.Trim(' ', '.', ',', '(', ')', '«', '»'), "");
            var stop = Clause().Match(name);
            name = (stop.Success ? name[..stop.Index] : name).Trim();
            if (name.Length is > 2 and < 90 && (char.IsUpper(name[0]) || Sort().IsMatch(name)) && !NotAName().IsMatch(name))
            {
                yield return char.ToUpperInvariant(name[0]) + name[1..];
            }
        }
    }

    private static void Add(string name, string? role, Block from, CaseStudyDraft draft)
    {
        if (Same(name, draft.Lead.Name) || Same(name, draft.Lead.ShortName))
        {
            return;
        }

        if (!draft.Partners.Exists(known => Same(known.Name, name)))
        {
            draft.Partners.Add(new() { Name = name, Role = role });
        }

        draft.From("governance.partners", from);
    }

    private static bool Same(string one, string? other) => other is not null && Plain(one) is var left && Plain(other) is var right
        && (left == right || (left.Length > 5 && right.Length > 5 && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal))));

    private static string Plain(string name) => new([.. Folding.Fold(name).Where(char.IsAsciiLetterOrDigit)]);

    private const string Proper = @"\p{Lu}[\p{L}’+-]*(?:\s(?:de |du |des |d’|la |le |les |l’|et |en )*[\p{Lu}\d][\p{L}’+\d-]*)*";

    [GeneratedRegex(@"^(?<role>\p{Lu}[^:]{4,50}?)\s?:\s", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(L’ensemble des |L’ensemble de |Tous les )(?<names>.{10,200})$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\((?<names>[^()]{6,200})\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Bracket();

    [GeneratedRegex(
        @"\b(?<names>(l’)?(association|groupe|collectif|centre social|syndicat|laboratoires?|École|Ecole|école|CCI|chambre|Chambre|Jeune Chambre|partenaires)\s(de la |du |de l’|de |des |d’)?" + Proper + @"(, " + Proper + @")*( et (de |d’)?" + Proper + @")?)"
        + @"|\b(constitué de|composé de|consortium( sélectionné)?\s?:|portée (à l’époque )?par( le)?|en partenariat avec( le| la| l’)?|avec le|avec la|[Ss]outien (de|par)|l’(expertise|appui) d[eu]|exposé en .{3,30} par|animé par .{3,40} avec le) (l’|la |le )?(?<names>(chambre d’agriculture|métropole |région )?(" + Proper + @")?((,| et)( de)?( l’| la | le | )(région |métropole )?" + Proper + @")*)",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Told();

    [GeneratedRegex(@"\s*[,;]\s*(?!(?:gestionnaire|directeur|association de)\b)|\s+et\s+(?=(?:l’|la |le |les |de |d’)?\p{Lu})|\s//\s", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(et |de |d’|du |des |la |le |les |l’|un |une |partenaires |soutien de )+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Articles();

    [GeneratedRegex(@"\s?\(|, | qui | afin | pour | dont |\s?–\s| sur le | dans | lors ", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(association|pôle|région|métropole|communauté|commune|école|chambre|centre|syndicat|groupe|mission|collectif|club|ville)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Sort();

    [GeneratedRegex(@"^(ensemble|au-delà|proximité|échelle|partenariat|autres?|implication|soutien|il |elle |ces |cette |dans )\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NotAName();
}
