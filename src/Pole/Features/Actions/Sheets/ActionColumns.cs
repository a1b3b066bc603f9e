using System.Globalization;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Actions.Types;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Sheets;

/// <summary>
/// The columns of the spreadsheet of actions, in the order of the form. Synergies and evidence are not among them: they take more than
/// a cell, and stay as they are when a draft is brought back.
/// </summary>
internal static class ActionColumns
{
    public const string Reference = "Référence";

    private const int Tasks = TypeSheet.MostTasks, Funders = 3, Results = TypeSheet.MostResults;

    private static readonly string[] Days = ["d/M/yyyy", "yyyy-MM-dd", "d/M/yy"];

    public static readonly IReadOnlyList<ActionColumn> All =
    [
        Text("Intitulé", nameof(ActionForm.Title), form => form.Title, (form, cell) => form.Title = cell),
        new("Type", "Input.Type", (form, texts) => form.Type is { } type ? texts[type.Label] : "", WriteType),
        Text("Prestation", nameof(ActionForm.Service), form => form.Service, (form, cell) => form.Service = cell),
        Day("Premier jour", nameof(ActionForm.FirstDay), form => form.FirstDay, (form, day) => form.FirstDay = day),
        Day("Dernier jour", nameof(ActionForm.LastDay), form => form.LastDay == form.FirstDay ? null : form.LastDay, (form, day) => form.LastDay = day),
        Text("Commune ou zone", nameof(ActionForm.Territory), form => form.Territory, (form, cell) => form.Territory = cell),

        // Spreadsheets take the zero of 01 for none.
        Text("Département", nameof(ActionForm.Departement), form => form.Departement, (form, cell) => form.Departement = cell is [>= '1' and <= '9'] ? $"0{cell}" : cell),
        Text("Intervenants", nameof(ActionForm.Deliverers), form => form.Deliverers, (form, cell) => form.Deliverers = cell),
        Text("Démarche", nameof(ActionForm.Initiative), form => form.Initiative, (form, cell) => form.Initiative = cell.Length == 0 ? Naming.None : cell),
        Text("Entreprises approchées", nameof(ActionForm.Approached), form => form.Approached, (form, cell) => form.Approached = cell),
        Text("Entreprises entendues", nameof(ActionForm.Interviewed), form => form.Interviewed, (form, cell) => form.Interviewed = cell),
        Text("Entreprises présentes", nameof(ActionForm.Present), form => form.Present, (form, cell) => form.Present = cell),
        Text("Participants", nameof(ActionForm.Participants), form => form.Participants, (form, cell) => form.Participants = cell),
        new("Entreprises nommées", "Input.Companies", SayCompanies, WriteCompanies),
        .. Enumerable.Range(0, Tasks).SelectMany(n => new[]
        {
            Line("Tâche", n, nameof(ActionForm.Times), "Task", form => form.Times, line => line.Task, (line, cell) => line.Task = cell),
            Line("Temps", n, nameof(ActionForm.Times), "Amount", form => form.Times, Duration.Say, Duration.Write),
        }),
        Text("Coût total", nameof(ActionForm.Cost), form => form.Cost, (form, cell) => form.Cost = cell),
        .. Enumerable.Range(0, Funders).SelectMany(n => new[]
        {
            Line("Financeur", n, nameof(ActionForm.Fundings), "Funder", form => form.Fundings, line => line.Funder, (line, cell) => line.Funder = cell),
            Line("Convention", n, nameof(ActionForm.Fundings), "Convention", form => form.Fundings, line => line.Convention, (line, cell) => line.Convention = cell),
            Line("Montant", n, nameof(ActionForm.Fundings), "Amount", form => form.Fundings, line => line.Amount, (line, cell) => line.Amount = cell),
        }),
        Text("Note moyenne", nameof(ActionForm.Mark), form => form.Mark, (form, cell) => form.Mark = cell),
        Text("Réponses reçues", nameof(ActionForm.Respondents), form => form.Respondents, (form, cell) => form.Respondents = cell),
        .. Enumerable.Range(0, Results).SelectMany(n => new[]
        {
            Line("Résultat", n, nameof(ActionForm.Results), "Label", form => form.Results, line => line.Label, (line, cell) => line.Label = cell),
            Line("Valeur", n, nameof(ActionForm.Results), "Value", form => form.Results, line => line.Value, (line, cell) => line.Value = cell),
            Line("Unité", n, nameof(ActionForm.Results), "Unit", form => form.Results, line => line.Unit, (line, cell) => line.Unit = cell),
            Quality(n),
        }),
        Text("Ce qui a été fait", nameof(ActionForm.Summary), form => form.Summary, (form, cell) => form.Summary = cell),
        Text("Ce qui a réussi", nameof(ActionForm.SuccessFactors), form => form.SuccessFactors, (form, cell) => form.SuccessFactors = cell),
        Text("Ce qui a été difficile", nameof(ActionForm.Difficulties), form => form.Difficulties, (form, cell) => form.Difficulties = cell),
        Text("Vos conseils", nameof(ActionForm.Recommendations), form => form.Recommendations, (form, cell) => form.Recommendations = cell),
    ];

    /// <summary>The columns that an action of a type fills.</summary>
    public static IEnumerable<ActionColumn> For(TypeSheet sheet) => All.Where(column => column.Topic is not { } topic || sheet.Asks.Contains(topic));

    private static ActionColumn Text(string title, string field, Func<ActionForm, string?> say, System.Action<ActionForm, string> write) =>
        new(title, $"Input.{field}", (form, _) => say(form) ?? "", (form, cell, _) => Done(() => write(form, cell)));

    private static ActionColumn Day(string title, string field, Func<ActionForm, DateOnly?> say, System.Action<ActionForm, DateOnly?> write) =>
        new(title, $"Input.{field}", (form, _) => say(form)?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "", (form, cell, _) =>
            cell.Length == 0 ? Done(() => write(form, null))
            : DateOnly.TryParseExact(cell, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Done(() => write(form, day))
            : new Refusal("sheet.day", "Ce n’est pas une date : écrivez par exemple 12/03/2027."));

    private static ActionColumn Line<T>(string title, int n, string list, string part, Func<ActionForm, List<T>> lines, Func<T, string?> say, System.Action<T, string> write)
        where T : new() =>
        new(title, $"Input.{list}[{n}].{part}",
            (form, _) => lines(form).ElementAtOrDefault(n) is { } line ? say(line) ?? "" : "",
            (form, cell, _) => Done(() => Put(lines(form), n, cell, write)),
            n + 1);

    private static ActionColumn Quality(int n) => new("Qualité", $"Input.Results[{n}].Quality",
        (form, texts) => form.Results.ElementAtOrDefault(n) is { } line ? texts[line.Quality.Label] : "",
        (form, cell, texts) => Chosen(cell, Enum.GetValues<ValueQuality>(), quality => quality.Label, texts) is { } quality
            ? Done(() => Put(form.Results, n, cell, (line, _) => line.Quality = quality))
            : cell.Length == 0 ? null : new Refusal("sheet.quality", "Écrivez déclarée, estimée ou mesurée."),
        n + 1);

    private static Refusal? WriteType(ActionForm form, string cell, Texts texts)
    {
        form.Type = Chosen(cell, Enum.GetValues<ActionType>(), type => type.Label, texts);
        return cell.Length == 0 || form.Type is not null
            ? null
            : new Refusal("sheet.type", "Ce type n’existe pas. Écrivez l’un de ceux-ci : {0}.", string.Join(", ", Enum.GetValues<ActionType>().Select(type => texts[type.Label].Value)));
    }

    private static string SayCompanies(ActionForm form, Texts texts) =>
        string.Join('\n', form.Companies.Select(company => string.IsNullOrEmpty(company.Siren) ? company.Name : $"{company.Name} ({company.Siren})"));

    /// <summary>One a line, or between semicolons; a SIREN stands in brackets.</summary>
    private static Refusal? WriteCompanies(ActionForm form, string cell, Texts texts)
    {
        form.Companies = [.. cell.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line =>
            line.EndsWith(')') && line.LastIndexOf('(') is >= 0 and var at
                ? new ActionForm.CompanyLine { Name = line[..at].Trim(), Siren = line[(at + 1)..^1] }
                : new ActionForm.CompanyLine { Name = line })];
        return null;
    }

    private static T? Chosen<T>(string cell, T[] all, Func<T, string> label, Texts texts)
        where T : struct =>
        all.Cast<T?>().FirstOrDefault(one => Same(cell, label(one!.Value)) || Same(cell, texts[label(one.Value)]));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes into a line; an empty cell makes no line that was not there.</summary>
    private static void Put<T>(List<T> lines, int n, string cell, System.Action<T, string> write)
        where T : new()
    {
        if (cell.Length == 0 && lines.Count <= n)
        {
            return;
        }

        while (lines.Count <= n)
        {
            lines.Add(new T());
        }

        write(lines[n], cell);
    }

    private static Refusal? Done(System.Action act)
    {
        act();
        return null;
    }
}
