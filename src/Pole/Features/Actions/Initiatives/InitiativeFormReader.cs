using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Initiatives;

/// <summary>
/// Reads a form into an initiative: what cannot be read is refused at its field, and then the initiative is left as it was.
/// A line whose fields are all empty is no line.
/// </summary>
internal sealed class InitiativeFormReader(ActionFormReader actions, Places places, Texts texts)
{
    public Outcome Read(InitiativeForm form, Initiative initiative)
    {
        var read = new FieldReader();
        var title = read.Needed(form.Title, "Input.Title", "Donnez un nom à la démarche.");
        var departement = read.Needed(form.Departement, "Input.Departement", "Choisissez le département : la région en découle.");
        var region = departement.Length == 0 ? "" : places.RegionOf(departement);
        read.Expect(region is not null, "Input.Departement", "Ce département n’existe pas.");
        var (first, last) = (Year(form.FirstYear, "Input.FirstYear", read), Year(form.LastYear, "Input.LastYear", read));
        read.Expect(first is null || last is null || first <= last, "Input.LastYear", "La démarche ne peut pas finir avant d’avoir commencé.");
        var budget = read.Scaled(form.Budget, 100, "Input.Budget", texts["Budget total"]);
        var objectives = Objectives(form, read);
        var partners = Partners(form, read);
        var fundings = Fundings(form, read);
        if (read.Refusals.Count > 0)
        {
            return Outcome.From(read.Refusals);
        }

        (initiative.Title, initiative.Summary) = (title, FieldReader.Clean(form.Summary));
        (initiative.Territory, initiative.Departement, initiative.Region) = (FieldReader.Clean(form.Territory), departement, region!);
        (initiative.FirstYear, initiative.LastYear) = (first!.Value, last!.Value);
        (initiative.Governance, initiative.BudgetCents) = (FieldReader.Clean(form.Governance), budget);
        Replace(initiative.Objectives, objectives);
        Replace(initiative.Partners, partners);
        Replace(initiative.Fundings, fundings);
        return Outcome.Done;
    }

    private int? Year(string? typed, string field, FieldReader read)
    {
        var year = read.Whole(typed, field, texts["Année"]);
        read.Expect(FieldReader.Clean(typed).Length > 0, field, "Indiquez l’année.");
        read.Expect(year is null or (>= Initiative.EarliestYear and <= Initiative.LatestYear), field, "Indiquez une année à quatre chiffres, par exemple 2027.");
        return year;
    }

    private List<Objective> Objectives(InitiativeForm form, FieldReader read) =>
    [
        .. from line in FieldReader.Lines(form.Objectives, "Objectives", l => [l.Target, l.Convention, l.Type?.Code, l.DueOn?.ToIso()])
           let target = Target(line.Of.Target, $"{line.Field}.Target", read)
           select new Objective { Thing = line.Of.Thing, Type = line.Of.Type, Target = target, DueOn = line.Of.DueOn, Convention = FieldReader.Clean(line.Of.Convention) },
    ];

    private int Target(string? typed, string field, FieldReader read)
    {
        var target = read.Whole(typed, field, texts["Nombre visé"]);
        read.Expect(FieldReader.Clean(typed).Length > 0 && target is not 0, field, "Dites combien la démarche en vise : au moins un.");
        return target ?? 0;
    }

    private static List<InitiativePartner> Partners(InitiativeForm form, FieldReader read) =>
    [
        .. from line in FieldReader.Lines(form.Partners, "Partners", l => [l.Name, l.Role, l.Siret])
           let name = read.Needed(line.Of.Name, $"{line.Field}.Name", "Nommez ce partenaire.")
           let siret = ReadSiret(line.Of.Siret, $"{line.Field}.Siret", read)
           select new InitiativePartner { Name = name, Role = FieldReader.Clean(line.Of.Role), Siret = siret },
    ];

    private static Siret? ReadSiret(string? typed, string field, FieldReader read)
    {
        if (FieldReader.Clean(typed) is not { Length: > 0 } text)
        {
            return null;
        }

        var valid = Siret.TryParse(text, out var siret);
        read.Expect(valid, field, "Ce SIRET n’existe pas : vérifiez ses quatorze chiffres.");
        return valid ? siret : null;
    }

    private List<InitiativeFunding> Fundings(InitiativeForm form, FieldReader read) =>
    [
        .. from line in FieldReader.Lines(form.Fundings, "Fundings", l => [l.Funder, l.Convention, l.Amount])
           let funder = read.Needed(line.Of.Funder, $"{line.Field}.Funder", "Nommez ce financeur.")
           let amount = read.Scaled(line.Of.Amount, 100, $"{line.Field}.Amount", texts["Montant"])
           select new InitiativeFunding { Funder = actions.KnownFunder(funder), Convention = FieldReader.Clean(line.Of.Convention), Cents = amount ?? 0 },
    ];

    private static void Replace<T>(List<T> lines, List<T> by)
        where T : IActionLine
    {
        lines.Clear();
        lines.AddRange(by.InOrder());
    }
}
