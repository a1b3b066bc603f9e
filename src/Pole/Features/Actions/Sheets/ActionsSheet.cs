using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Documents.Office;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Actions.Sheets;

/// <summary>The spreadsheet to fill: blank for a type of action, or holding the drafts of an organisation.</summary>
internal sealed class ActionsSheet(PoleDb db, TypeSheets types, TimeProvider clock, Texts texts)
{
    /// <summary>Lines with their type said already; those that stay so are no actions.</summary>
    private const int BlankLines = 20;

    public byte[] Blank(ActionType type) => Write(ActionColumns.For(types.Of(type)), BlankRows(type));

    /// <summary>The same as a workbook.</summary>
    public byte[] BlankWorkbook(ActionType type)
    {
        ActionColumn[] columns = [.. ActionColumns.For(types.Of(type))];
        return new XlsxWriter().Write(new(texts[type.Label], Language.Current.Tag, clock.GetUtcNow(),
        [
            new(texts[type.Label], Titles(columns), [.. BlankRows(type).Select(row => Cells(row.Reference, row.Form, columns))]),
        ]));
    }

    /// <summary>What may still be changed, to be completed elsewhere and brought back.</summary>
    public async Task<byte[]> OfDraftsAsync(Organisation organisation, CancellationToken cancel)
    {
        var drafts = await db.Actions.WithParts().AsNoTracking()
            .Where(a => a.OrganisationId == organisation.Id && (a.Status == ActionStatus.Draft || a.Status == ActionStatus.Returned))
            .OrderBy(a => a.Reference).Take(SheetImport.MostRows).ToListAsync(cancel);
        var ids = drafts.Select(draft => draft.Id).ToList();
        var named = await (
            from link in db.InitiativeActions
            where ids.Contains(link.ActionId)
            join initiative in db.Initiatives on link.InitiativeId equals initiative.Id
            select new { link.ActionId, initiative.Title }).ToDictionaryAsync(one => one.ActionId, one => one.Title, cancel);
        return Write(ActionColumns.All, drafts.Select(draft => (draft.Reference, Filled(draft, named.GetValueOrDefault(draft.Id)))));
    }

    private static ActionForm Filled(Action draft, string? initiative)
    {
        var form = ActionFormShown.Of(draft);
        form.Initiative = initiative;
        return form;
    }

    /// <summary>Rows that say their type, and the tasks and results that it usually has.</summary>
    private IEnumerable<(string Reference, ActionForm Form)> BlankRows(ActionType type)
    {
        var form = new ActionForm { Type = type };
        form.MakeRoom(null, types.Of(type));
        return Enumerable.Repeat(("", form), BlankLines);
    }

    private IReadOnlyList<string> Titles(IEnumerable<ActionColumn> columns) => [texts[ActionColumns.Reference], .. columns.Select(column => column.Name(texts))];

    private IReadOnlyList<object?> Cells(string reference, ActionForm form, IEnumerable<ActionColumn> columns) =>
        [reference, .. columns.Select(column => column.Say(form, texts))];

    private byte[] Write(IEnumerable<ActionColumn> columns, IEnumerable<(string Reference, ActionForm Form)> rows) =>
        new CsvDocument<(string Reference, ActionForm Form)>(
        [
            new(texts[ActionColumns.Reference], row => row.Reference),
            .. columns.Select(column => new CsvColumn<(string Reference, ActionForm Form)>(column.Name(texts), row => column.Say(row.Form, texts))),
        ]).Write(rows, CsvDialect.French);
}
