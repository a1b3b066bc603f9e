using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Search.Analysis;

namespace Pole.Features.Organisations.Admin;

/// <summary>All organisations, found by words of their name or town, or by their number.</summary>
[Authorize(Policies.Staff)]
internal sealed class IndexModel(PoleDb db, Places places) : PageModel
{
    public const int Size = 25;

    private const int LongestQuery = 100;

    [FromQuery(Name = "q")]
    public string? Query { get; set; }

    [FromQuery(Name = "type")]
    public string? Kind { get; set; }

    [FromQuery(Name = "page")]
    public string? Asked { get; set; }

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Places Places => places;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var found = Narrow(db.Organisations.AsNoTracking());
        Total = await found.CountAsync(cancel);
        var last = Math.Max(1, (Total + Size - 1) / Size);
        Number = int.TryParse(Asked, out var asked) ? Math.Clamp(asked, 1, last) : 1;
        Rows = await found
            .OrderBy(o => o.FindKey).ThenBy(o => o.Id)
            .Skip((Number - 1) * Size)
            .Take(Size)
            .Select(o => new Row(o.Id, o.Name, o.Kind, o.Siret, o.Town, o.Region, o.IsDemo))
            .ToListAsync(cancel);
    }

    private IQueryable<Organisation> Narrow(IQueryable<Organisation> all)
    {
        var query = (Query ?? "").Trim();
        query = query[..Math.Min(query.Length, LongestQuery)];
        if (Enum.TryParse<OrganisationKind>(Kind, out var kind) && Enum.IsDefined(kind))
        {
            all = all.Where(o => o.Kind == kind);
        }

        if (Siret.TryParse(query, out var siret))
        {
            return all.Where(o => o.Siret == siret);
        }

        foreach (var word in Folding.Fold(query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            all = all.Where(o => o.FindKey.Contains(word));
        }

        return all;
    }

    internal sealed record Row(Id<Organisation> Id, string Name, OrganisationKind Kind, Siret Siret, string Town, string Region, bool IsDemo);
}
