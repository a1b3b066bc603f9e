using System.Globalization;
using System.Text.RegularExpressions;

namespace Pole.Features.Actions.Checks;

/// <summary>A story whose figures are not those of the fields. A figure that is said right once is not looked for twice.</summary>
internal sealed partial class FiguresInWordsCheck : IActionCheck
{
    private const RegexOptions Plain =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var action = it.Action;
        var told = string.Join('\n', action.Summary, action.SuccessFactors, action.Difficulties, action.Recommendations);
        var hours = action.Times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Amount);
        return
        [
            .. Compare(told, Approached(), action.Approached, "Approached"),
            .. Compare(told, Interviewed(), action.Interviewed, "Interviewed"),
            .. Compare(told, Present(), action.Present, "Present"),
            .. Compare(told, Participants(), action.Participants, "Participants"),
            .. Compare(told, Hours(), hours > 0 ? hours : null, "Times[0].Amount"),
        ];
    }

    private static IEnumerable<Finding> Compare(string told, Regex pattern, decimal? field, string name)
    {
        var said = pattern.Matches(told).Select(m => (Words: m.Value.Trim(), Number: Read(m))).ToList();
        if (said is [] || field is not { } value || said.Exists(s => s.Number == value))
        {
            yield break;
        }

        yield return new(Severity.Warning, name, "Le récit dit « {0} », le champ dit {1} : l’un des deux est à revoir.", said[0].Words, value);
    }

    private static decimal Read(Match match)
    {
        var digits = match.Groups["n"].Captures is [.., var last] ? last.Value : "";
        return decimal.TryParse(string.Concat(digits.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3}([ \u00A0\u202F][0-9]{3})*|[0-9]+)\s+(entreprises|sociétés|établissements)\s+(ont été |sont )?(approchées?|approchés|démarchées?|démarchés|contactées?|contactés|sollicitées?|sollicités)\b", Plain)]
    private static partial Regex Approached();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3}([ \u00A0\u202F][0-9]{3})*|[0-9]+)\s+(entreprises|sociétés|établissements)\s+(ont été |sont )?(entendues?|entendus|interrogées?|interrogés|rencontrées?|rencontrés)\b", Plain)]
    private static partial Regex Interviewed();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3}([ \u00A0\u202F][0-9]{3})*|[0-9]+)\s+(entreprises|sociétés|établissements)\s+(étaient |sont )?(présentes?|présents|venues?|venus)\b", Plain)]
    private static partial Regex Present();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3}([ \u00A0\u202F][0-9]{3})*|[0-9]+)\s+(participants|participantes|personnes présentes|personnes étaient présentes)\b", Plain)]
    private static partial Regex Participants();

    [GeneratedRegex(@"(\b(en tout|au total)[ ,:]+(?<n>[0-9]{1,3}([ \u00A0\u202F][0-9]{3})*|[0-9]+)\s*(heures|h)\b)|(\b(?<n>[0-9]{1,3}([ \u00A0\u202F][0-9]{3})*|[0-9]+)\s*(heures|h)\s+(en tout|au total)\b)", Plain)]
    private static partial Regex Hours();
}
