using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Observatory.Reports.Frozen;

/// <summary>Keeps reports as they are handed in, and finds them for those who may read them: the team, and a funder its own.</summary>
internal sealed class FrozenReports(PoleDb db, ReportDesk desk, Reader reader, CurrentPerson person, Chronicle chronicle)
{
    public const string Frozen = "report.frozen";

    private const int Most = 100;

    /// <summary>Keeps a report; one that says the same of the same is there already, and stays the one.</summary>
    public async Task<Id<FrozenReport>> FreezeAsync(Report report, CancellationToken cancel)
    {
        var (template, scope, json) = (report.Item.Slug, report.Scope, JsonSerializer.Serialize(ReportedFigures.Of(report.Indicators, report.Conventions, report.Counted)));
        var last = await db.FrozenReports.AsNoTracking()
            .Where(r => r.Template == template && r.Year == scope.Year && r.Region == scope.Region && r.Funder == scope.Funder)
            .OrderByDescending(r => r.At).FirstOrDefaultAsync(cancel);
        if (last?.Json == json)
        {
            return last.Id;
        }

        var frozen = new FrozenReport
        {
            Template = template,
            Kind = report.Item.Sheet.Kind,
            Title = report.Title,
            Year = scope.Year,
            Region = scope.Region,
            Funder = scope.Funder,
            At = report.MadeAt,
            Json = json,
        };
        db.FrozenReports.Add(frozen);
        chronicle.Record(frozen.Id, Frozen);
        await db.SaveChangesAsync(cancel);
        return frozen.Id;
    }

    public async Task<IReadOnlyList<FrozenLine>> MineAsync(CancellationToken cancel) =>
        await Mine().OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(Most).Select(r => new FrozenLine(r.Id, r.Template, r.Title, r.At)).ToListAsync(cancel);

    /// <returns>Nothing where there is none, or not for this person.</returns>
    public async Task<(FrozenReport Report, Corrections? Since)?> FindAsync(string template, Id<FrozenReport> id, CancellationToken cancel)
    {
        if (await Mine().FirstOrDefaultAsync(r => r.Id == id && r.Template == template, cancel) is not { } found || !reader.SeesSmallNumbers(found.Scope))
        {
            return null;
        }

        var now = await desk.FindAsync(template, found.Scope, cancel);
        return (found, now is null ? null : Corrections.Of(found.Figures, ReportedFigures.Of(now.Indicators, now.Conventions, now.Counted)));
    }

    private IQueryable<FrozenReport> Mine()
    {
        var (isStaff, funder) = (person.IsStaff, person.Is(StaffRole.Funder) ? person.Funder : null);
        return db.FrozenReports.AsNoTracking().Where(r => isStaff || (r.Kind == ReportKind.Funder && funder != null && r.Funder == funder));
    }
}

/// <summary>A frozen report in a list.</summary>
internal sealed record FrozenLine(Id<FrozenReport> Id, string Template, string Title, DateTimeOffset At);
