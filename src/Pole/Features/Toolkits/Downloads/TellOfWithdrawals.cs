using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Jobs;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>Writes once to whoever holds a version that was withdrawn: why, and what replaces it.</summary>
internal sealed class TellOfWithdrawals(PoleDb db, ToolkitShelf shelf, Postman postman, IOptions<SiteSettings> site) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var toolkit in shelf.All)
        {
            foreach (var version in toolkit.Sheet.Versions.Where(v => v.Withdrawn is not null))
            {
                await TellAsync(toolkit.Slug, version.Version, cancel);
            }
        }
    }

    private async Task TellAsync(string slug, string version, CancellationToken cancel)
    {
        var untold = await (
            from line in db.ToolkitDownloads
            where line.Toolkit == slug && line.Version == version && !line.IsToldOfWithdrawal
            join account in db.Users on line.AccountId equals account.Id
            select new { line, account.Email, account.Name, account.Language }).ToListAsync(cancel);
        foreach (var reader in untold.GroupBy(u => u.line.AccountId))
        {
            var first = reader.First();
            var sheet = shelf.Find(slug, first.Language)!;
            postman.Post(new Letter
            {
                To = first.Email!,
                Template = "toolkit-withdrawn",
                Language = first.Language,
                Values = new Dictionary<string, string>
                {
                    ["name"] = first.Name,
                    ["toolkit"] = sheet.Title,
                    ["version"] = version,
                    ["reason"] = sheet.Find(version)?.Withdrawn ?? "",
                    ["latest"] = sheet.Latest?.Version ?? "—",
                    ["link"] = site.Value.Absolute($"/outils/{slug}", first.Language),
                },
            });
            foreach (var told in reader)
            {
                told.line.IsToldOfWithdrawal = true;
            }
        }

        await db.SaveChangesAsync(cancel);
    }
}
