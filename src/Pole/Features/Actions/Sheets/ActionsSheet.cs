using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Platform.Data;
using Pole.Platform.Documents.Csv;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Sheets;

/// <summary>The spreadsheet to fill: blank for a type of action, or holding the drafts of an organisation.</summary>
internal sealed class ActionsSheet(PoleDb db, Texts texts)
{
    /// <summary>Lines with their type said already; those that stay so are no actions.</summary>
    private const int BlankLines = 20;

    public byte[] Blank(ActionType type) =>
        Write(ActionColumns.For(type), Enumerable.Repeat(("", new ActionForm { Type = type }), BlankLines));

    /// <summary>What may still be changed, to be completed elsewhere and brought back.</summary>
    public async Task<byte[]> OfDraftsAsync(Organisation organisation, CancellationToken cancel)
    {
        var drafts = await db.Actions.WithParts().AsNoTracking()
            .Where(a => a.OrganisationId == organisation.Id && (a.Status == ActionStatus.Draft || a.Status == ActionStatus.Returned))
            .OrderBy(a => a.Reference).Take(SheetImport.MostRows).ToListAsync(cancel);
        return Write(ActionColumns.All, drafts.Select(draft => (draft.Reference, ActionFormShown.Of(draft))));
    }

    private byte[] Write(IEnumerable<ActionColumn> columns, IEnumerable<(string Reference, ActionForm Form)> rows) =>
        new CsvDocument<(string Reference, ActionForm Form)>(
        [
            new(texts[ActionColumns.Reference], row => row.Reference),
            .. columns.Select(column => new CsvColumn<(string Reference, ActionForm Form)>(column.Name(texts), row => column.Say(row.Form, texts))),
        ]).Write(rows, CsvDialect.French);
}
