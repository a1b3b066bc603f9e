using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions;

/// <summary>One thing that two versions say differently; empty where one of them says nothing.</summary>
internal sealed record ActionChange(string Field, string Before, string After);

/// <summary>Tells which fields changed from one version of an action to the next, in the words of the reader.</summary>
internal sealed class ActionComparison(Texts texts, Places places, DeliveredServices services)
{
    public IReadOnlyList<ActionChange> Compare(ActionSnapshot before, ActionSnapshot after)
    {
        var (old, now) = (Lines(before), Lines(after));
        return
        [
            .. from field in now.Select(l => l.Field).Concat(old.Select(l => l.Field)).Distinct()
               let said = Say(old, field)
               let says = Say(now, field)
               where said != says
               select new ActionChange(field, said, says),
        ];
    }

    private static string Say(IReadOnlyList<(string Field, string Value)> lines, string field) =>
        string.Join('\n', lines.Where(l => l.Field == field).Select(l => l.Value));

    private IReadOnlyList<(string Field, string Value)> Lines(ActionSnapshot it) =>
    [
        (texts["Intitulé"], it.Title),
        (texts["Type"], it.Type is { } type ? texts[type.Label] : ""),
        (texts["Prestation"], it.Service is { } service ? services.TitleOf(service) : ""),
        (texts["Premier jour"], it.FirstDay is { } first ? Days.Say(first) : ""),
        (texts["Dernier jour"], it.LastDay is { } last ? Days.Say(last) : ""),
        (texts["Commune ou zone"], it.Territory),
        (texts["Département"], it.Departement.Length > 0 ? places.DepartementName(it.Departement) : ""),
        (texts["Intervenants"], it.Deliverers),
        (texts["Entreprises approchées"], $"{it.Approached}"),
        (texts["Entreprises entendues"], $"{it.Interviewed}"),
        (texts["Entreprises présentes"], $"{it.Present}"),
        (texts["Participants"], $"{it.Participants}"),
        (texts["Satisfaction"], it.MarkHundredths is { } mark ? Marks.Say(mark / 100m, it.Respondents, texts) : ""),
        .. it.Companies.Select(c => (texts["Entreprises nommées"].Value, Joined(c.Name, c.Siren))),
        .. it.Times.Select(t => (texts["Temps passé"].Value, $"{t.Task} : {Amounts.Say(t.Hundredths / 100m, texts[t.Unit.Short])}")),
        (texts["Coût total"], it.CostCents is { } cents ? new Money(cents).ToString() : ""),
        .. it.Fundings.Select(f => (texts["Financements"].Value, $"{Joined(f.Funder, f.Convention)} : {new Money(f.Cents)}")),
        .. it.Results.Select(r => (texts["Résultats"].Value, $"{r.Label} : {Amounts.Say(r.Thousandths / 1000m, r.Unit)} ({texts[r.Quality.Label]})")),
        .. it.Synergies.Select(s => (texts["Synergies"].Value, $"{s.Title} : {Joined(texts[s.Kind.Label], texts[s.Nature.Label], texts[s.State.Label], s.Parties, s.Gains.ToString())}")),
        (texts["Ce qui a été fait"], it.Summary),
        (texts["Ce qui a réussi"], it.SuccessFactors),
        (texts["Ce qui a été difficile"], it.Difficulties),
        (texts["Conseils"], it.Recommendations),
        .. it.Evidence.Select(e => (texts["Preuves"].Value, e)),
    ];

    private static string Joined(params string?[] words) => string.Join(" · ", words.Where(w => w is { Length: > 0 }));
}
