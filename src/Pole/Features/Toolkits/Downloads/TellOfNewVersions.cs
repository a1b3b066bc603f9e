using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Jobs;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>Writes once to whoever took an older version of a toolkit that a newer one is there.</summary>
internal sealed class TellOfNewVersions(PoleDb db, ToolkitShelf shelf, Postman postman, IOptions<SiteSettings> site) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var toolkit in shelf.All)
        {
            if (toolkit.Sheet.Latest is { } latest)
            {
                await TellAsync(toolkit.Slug, latest.Version, cancel);
            }
        }
    }

    private async Task TellAsync(string slug, string latest, CancellationToken cancel)
    {
        var untold = await (
            from line in db.ToolkitDownloads
            where line.Toolkit == slug && line.ToldOf != latest
            join account in db.Users on line.AccountId equals account.Id
            select new { line, account.Email, account.Name, account.Language }).ToListAsync(cancel);
        foreach (var reader in untold.GroupBy(u => u.line.AccountId))
        {
            var sheet = shelf.Find(slug, reader.First().Language)!;
            if (reader.All(u => u.line.Version != latest))
            {
                postman.Post(new Letter
                {
                    To = reader.First().Email!,
                    Template = "toolkit-new-version",
                    Language = reader.First().Language,
                    Values = new Dictionary<string, string>
                    {
                        ["name"] = reader.First().Name,
                        ["toolkit"] = sheet.Title,
                        ["version"] = latest,
                        ["changes"] = sheet.Latest?.Changes ?? "",
                        ["link"] = site.Value.Absolute($"/outils/{slug}", reader.First().Language),
                    },
                });
            }

            foreach (var told in reader)
            {
                told.line.ToldOf = latest;
            }
        }

        await db.SaveChangesAsync(cancel);
    }
}
