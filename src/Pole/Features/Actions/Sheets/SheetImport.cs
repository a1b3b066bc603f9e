using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Documents;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Sheets;

/// <summary>
/// Takes a spreadsheet of actions: each row becomes a draft, or brings back the draft whose reference it bears. One cell that cannot be
/// read keeps all of it out, so that the same file can be corrected and sent again.
/// </summary>
internal sealed class SheetImport(PoleDb db, Drafting drafting, ActionFormReader reader, Naming naming, TypeSheets types, TimeProvider clock, Texts texts)
{
    public const int MostRows = 300;

    public async Task<(SheetTaken? Taken, Outcome Outcome)> TakeAsync(Organisation organisation, byte[] bytes, CancellationToken cancel)
    {
        if (SheetTable.Read(bytes) is not { } table)
        {
            return (null, new Refusal("sheet.broken", "Ce classeur ne s’ouvre pas : enregistrez-le de nouveau au format Excel (.xlsx) ou CSV.") { Field = "Input.File" });
        }

        var columns = table.Titles.Select(title => ActionColumns.All.FirstOrDefault(column => column.IsCalled(title, texts))).ToList();
        if (Refuse(table, columns) is { } refusal)
        {
            return (null, refusal);
        }

        await using var transaction = await db.BeginWriteAsync(cancel);
        List<CellFault> faults = [.. Unknown(table, columns)];
        List<ActionForm> begun = [];
        HashSet<string> changed = [];
        var references = References(table);
        var drafts = await DraftsAsync(organisation, references, cancel);
        foreach (var row in table.Rows)
        {
            var (form, draft) = FormOf(row, references.GetValueOrDefault(row.Number, ""), drafts, changed, faults);
            if (Filled(form, columns, row, faults) && form is not null)
            {
                faults.AddRange(await ReadAsync(form, draft ?? Blank(organisation), columns, row, cancel));
                if (draft is null)
                {
                    begun.Add(form);
                }
            }
        }

        if (faults.Count > 0)
        {
            db.ChangeTracker.Clear();
            return (new(0, 0, faults), Outcome.Done);
        }

        await db.SaveChangesAsync(cancel);
        foreach (var form in begun)
        {
            await drafting.StartAsync(organisation, form, cancel);
        }

        await transaction.CommitAsync(cancel);
        return (new(begun.Count, changed.Count, []), Outcome.Done);
    }

    private static Refusal? Refuse(SheetTable table, List<ActionColumn?> columns) =>
        columns.All(column => column is null)
            ? new Refusal("sheet.unreadable", "Ce fichier n’est pas le tableur attendu : sa première ligne porte les titres du modèle.") { Field = "Input.File" }
        : table.Rows.Count == 0 ? new Refusal("sheet.empty", "Ce tableur n’a que ses titres : remplissez au moins une ligne.") { Field = "Input.File" }
        : table.Rows.Count > MostRows ? new Refusal("sheet.long", "Ce tableur a {0} lignes : envoyez-en {1} au plus à la fois.", table.Rows.Count, MostRows) { Field = "Input.File" }
        : null;

    private IEnumerable<CellFault> Unknown(SheetTable table, List<ActionColumn?> columns) => table.Titles
        .Where((title, i) => columns[i] is null && title.Trim().Length > 0 && !IsReference(title))
        .Select(title => new CellFault(1, title, title, texts["Cette colonne n’est pas du modèle : supprimez-la, ou reprenez son titre."]));

    /// <summary>The references that rows bear, by the number of the row.</summary>
    private Dictionary<int, string> References(SheetTable table) => table.Titles.ToList().FindIndex(IsReference) is >= 0 and var at
        ? table.Rows.Select(row => (row.Number, Text: row.Cells.ElementAtOrDefault(at)?.Trim() ?? "")).Where(row => row.Text.Length > 0).ToDictionary(row => row.Number, row => row.Text)
        : [];

    /// <summary>The actions that are named, held until the transaction ends: nobody submits one while it is written over.</summary>
    private async Task<Dictionary<string, Action>> DraftsAsync(Organisation organisation, Dictionary<int, string> references, CancellationToken cancel)
    {
        var named = references.Values.Distinct().ToList();
        var own = db.Actions.Where(a => named.Contains(a.Reference) && a.OrganisationId == organisation.Id);
        foreach (var id in await own.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancel))
        {
            await db.HoldAsync(id, cancel);
        }

        return await own.WithParts().ToDictionaryAsync(a => a.Reference, cancel);
    }

    /// <summary>An empty form, or that of the draft which the row bears the reference of; nothing where there is no such draft.</summary>
    private (ActionForm? Form, Action? Draft) FormOf(
        SheetRow row, string reference, Dictionary<string, Action> drafts, HashSet<string> changed, List<CellFault> faults)
    {
        if (reference.Length == 0)
        {
            return (new(), null);
        }

        var draft = drafts.GetValueOrDefault(reference);
        Refusal? refusal = draft is null ? new("sheet.reference", "Aucune action de cet organisme ne porte cette référence. Laissez la case vide pour une nouvelle action.")
            : draft.MayBeEdited() is { Refused: true } locked ? locked.Refusal
            : !changed.Add(reference) ? new("sheet.twice", "Cette référence figure déjà plus haut.")
            : null;
        if (refusal is null)
        {
            return (ActionFormShown.Of(draft!), draft);
        }

        faults.Add(new(row.Number, texts[ActionColumns.Reference], reference, texts.Say(refusal)));
        return (null, null);
    }

    /// <returns>Whether the row says anything, and its form holds all of it.</returns>
    private bool Filled(ActionForm? form, List<ActionColumn?> columns, SheetRow row, List<CellFault> faults)
    {
        var before = faults.Count;
        var says = false;
        foreach (var (column, i) in columns.Select((column, i) => (column, i)).Where(one => one.column is not null && form is not null))
        {
            var cell = FieldReader.Clean(row.Cells.ElementAtOrDefault(i));
            says |= cell.Length > 0 && column is { Field: not "Input.Type", IsBeside: false } && !types.ProposesTask(cell) && !types.ProposesResult(cell);
            if (column!.Write(form!, cell, texts) is { } refusal)
            {
                faults.Add(new(row.Number, column.Name(texts), cell, texts.Say(refusal)));
            }
        }

        if (form is not null)
        {
            types.LeaveOutProposals(form);
        }

        return says && faults.Count == before;
    }

    private async Task<IReadOnlyList<CellFault>> ReadAsync(ActionForm form, Action action, List<ActionColumn?> columns, SheetRow row, CancellationToken cancel)
    {
        List<Refusal> refusals = [.. FormLimits.Broken(form)];
        if (FieldReader.Clean(form.Title).Length == 0)
        {
            refusals.Add(new("action.untitled", "Donnez un intitulé à l’action.") { Field = "Input.Title" });
        }

        if (refusals.Count == 0)
        {
            var named = await naming.LookAsync(action, form.Initiative, cancel);
            refusals.AddRange(named.Outcome.Refusals);
            refusals.AddRange((await reader.ReadAsync(form, action, cancel)).Refusals);
            if (refusals.Count == 0 && action.Reference.Length > 0)
            {
                named.Apply();
            }
        }

        return [.. refusals.Select(refusal => FaultOf(refusal, columns, row))];
    }

    private CellFault FaultOf(Refusal refusal, List<ActionColumn?> columns, SheetRow row)
    {
        var at = columns.FindIndex(column => column is not null && (column.Field == refusal.Field || refusal.Field?.StartsWith($"{column.Field}[", StringComparison.Ordinal) == true));
        var column = at < 0 ? ActionColumns.All.FirstOrDefault(one => one.Field == refusal.Field) : columns[at];
        return new(row.Number, column?.Name(texts) ?? "", at < 0 ? "" : row.Cells.ElementAtOrDefault(at) ?? "", texts.Say(refusal));
    }

    private bool IsReference(string title) =>
        title.Trim().Equals(ActionColumns.Reference, StringComparison.OrdinalIgnoreCase) || title.Trim().Equals(texts[ActionColumns.Reference], StringComparison.OrdinalIgnoreCase);

    /// <summary>An action that is read into only, to learn what cannot be.</summary>
    private Action Blank(Organisation organisation) => new()
    {
        Reference = "",
        OrganisationId = organisation.Id,
        AuthorId = default,
        Operator = ActionOperator.ThirdParty,
        Title = "",
        Type = null,
        FirstDay = null,
        LastDay = null,
        CreatedAt = clock.GetUtcNow(),
    };
}
