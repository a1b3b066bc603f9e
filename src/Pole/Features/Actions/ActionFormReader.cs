using Pole.Features.Actions.Units;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Actions;

/// <summary>
/// Reads a form into an action: what is missing stays missing, what cannot be read is refused at its field, and then
/// the action is left as it was. A line whose fields are all empty is no line.
/// </summary>
internal sealed class ActionFormReader(NamedCompanies named, Places places, DeliveredServices services, ContentStore content, Texts texts)
{
    public async Task<Outcome> ReadAsync(ActionForm form, Action action, CancellationToken cancel)
    {
        var read = new FieldReader();
        var approached = read.Whole(form.Approached, "Input.Approached", texts["Approchées"]);
        var interviewed = read.Whole(form.Interviewed, "Input.Interviewed", texts["Entendues"]);
        var present = read.Whole(form.Present, "Input.Present", texts["Présentes"]);
        var participants = read.Whole(form.Participants, "Input.Participants", texts["Participants"]);
        var mark = read.Scaled(form.Mark, 100, "Input.Mark", texts["Note moyenne"]);
        read.Expect(mark is null or <= Action.BestMark, "Input.Mark", "La note va de 0 à 5.");
        var respondents = read.Whole(form.Respondents, "Input.Respondents", texts["Réponses reçues"]);
        var cost = read.Scaled(form.Cost, 100, "Input.Cost", texts["Coût total"]);
        var departement = FieldReader.Clean(form.Departement);
        var region = departement.Length == 0 ? "" : places.RegionOf(departement);
        read.Expect(region is not null, "Input.Departement", "Ce département n’existe pas.");
        var service = FieldReader.Clean(form.Service);
        read.Expect(service.Length == 0 || services.Has(service), "Input.Service", "Cette prestation n’existe pas.");
        var times = Times(form, read);
        var fundings = Fundings(form, read);
        var results = Results(form, read);
        var synergies = Synergies(form, read);
        var companies = await named.ReadAsync(form, read, cancel);
        if (read.Refusals.Count > 0)
        {
            return Outcome.From(read.Refusals);
        }

        (action.Title, action.Type) = (FieldReader.Clean(form.Title), form.Type);
        action.Service = service.Length == 0 ? null : service;
        (action.FirstDay, action.LastDay) = (form.FirstDay, form.LastDay ?? form.FirstDay);
        (action.Territory, action.Departement, action.Region) = (FieldReader.Clean(form.Territory), departement, region!);
        (action.Approached, action.Interviewed, action.Present, action.Participants) = (approached, interviewed, present, participants);
        (action.MarkHundredths, action.Respondents) = ((int?)mark, respondents);
        action.Deliverers = FieldReader.Clean(form.Deliverers);
        action.CostCents = cost;
        (action.Summary, action.SuccessFactors) = (FieldReader.Clean(form.Summary), FieldReader.Clean(form.SuccessFactors));
        (action.Difficulties, action.Recommendations) = (FieldReader.Clean(form.Difficulties), FieldReader.Clean(form.Recommendations));
        Replace(action.Times, times);
        Replace(action.Fundings, fundings);
        Replace(action.Results, results);
        Replace(action.Synergies, synergies);
        Replace(action.Companies, companies);
        return Outcome.Done;
    }

    private List<ActionTime> Times(ActionForm form, FieldReader read) =>
    [
        .. from line in FieldReader.Lines(form.Times, "Times", l => [l.Task, l.Amount])
           let task = read.Needed(line.Of.Task, $"{line.Field}.Task", "Nommez cette tâche.")
           let amount = read.Scaled(line.Of.Amount, 100, $"{line.Field}.Amount", texts["Temps"])
           select new ActionTime { Task = task, Hundredths = amount ?? 0, Unit = line.Of.Unit },
    ];

    private List<ActionFunding> Fundings(ActionForm form, FieldReader read) =>
    [
        .. from line in FieldReader.Lines(form.Fundings, "Fundings", l => [l.Funder, l.Convention, l.Amount])
           let funder = read.Needed(line.Of.Funder, $"{line.Field}.Funder", "Nommez ce financeur.")
           let amount = read.Scaled(line.Of.Amount, 100, $"{line.Field}.Amount", texts["Montant"])
           select new ActionFunding { Funder = KnownFunder(funder), Convention = FieldReader.Clean(line.Of.Convention), Cents = amount ?? 0 },
    ];

    private List<ActionResult> Results(ActionForm form, FieldReader read) =>
    [
        .. from line in FieldReader.Lines(form.Results, "Results", l => [l.Label, l.Value, l.Unit])
           let label = read.Needed(line.Of.Label, $"{line.Field}.Label", "Dites ce que mesure cette valeur.")
           let value = read.Scaled(line.Of.Value, 1000, $"{line.Field}.Value", texts["Valeur"])
           select new ActionResult { Label = label, Thousandths = value ?? 0, Unit = Unit(line.Of.Unit, $"{line.Field}.Unit", read), Quality = line.Of.Quality },
    ];

    /// <summary>The unit by its own name, however it was spelled.</summary>
    private static string Unit(string? typed, string field, FieldReader read)
    {
        var text = FieldReader.Clean(typed);
        var unit = ValueUnits.Find(text);
        read.Expect(
            unit is not null || text.Length == 0, field,
            "L’unité « {0} » n’est pas connue. Écrivez l’une de celles-ci, suivie de « par an » si la valeur vaut pour une année : {1}.", text, ValueUnits.Examples);
        return unit?.Name ?? text;
    }

    private List<ActionSynergy> Synergies(ActionForm form, FieldReader read) =>
    [
        .. from line in FieldReader.Lines(form.Synergies, "Synergies", l => [l.Title, l.Parties, l.Tonnes, l.TonnesCarbon, l.CubicMetres, l.Euros, l.Kilometres])
           let title = read.Needed(line.Of.Title, $"{line.Field}.Title", "Donnez un nom à cette synergie.")
           select new ActionSynergy
           {
               Title = title,
               Kind = line.Of.Kind,
               Nature = line.Of.Nature,
               State = line.Of.State,
               Parties = FieldReader.Clean(line.Of.Parties),
               Gains = Gains(line.Of, line.Field, read),
           },
    ];

    private YearlyGains Gains(ActionForm.SynergyLine line, string field, FieldReader read) => new()
    {
        Tonnes = read.Scaled(line.Tonnes, 1000, $"{field}.Tonnes", texts["Matières"]),
        TonnesCarbon = read.Scaled(line.TonnesCarbon, 1000, $"{field}.TonnesCarbon", texts["Gaz à effet de serre"]),
        CubicMetres = read.Scaled(line.CubicMetres, 1000, $"{field}.CubicMetres", texts["Eau"]),
        Euros = read.Scaled(line.Euros, 1000, $"{field}.Euros", texts["Argent"]),
        Kilometres = read.Scaled(line.Kilometres, 1000, $"{field}.Kilometres", texts["Transport"]),
    };

    /// <summary>Figures are cut by funder: the same funder is written the same way.</summary>
    public string KnownFunder(string typed) => Funders().FirstOrDefault(f => f.Equals(typed, StringComparison.OrdinalIgnoreCase)) ?? typed;

    /// <summary>The funders that the form proposes.</summary>
    public IEnumerable<string> Funders() =>
        content.Current.Vocabulary("regions").Terms.Select(r => $"Région {r.Label(Language.French)}").Prepend("ADEME");

    private static void Replace<T>(List<T> lines, List<T> by)
        where T : IActionLine
    {
        lines.Clear();
        lines.AddRange(by.InOrder());
    }
}
