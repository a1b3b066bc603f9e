using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Actions.FollowUps;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Languages = Pole.Platform.Web.Languages;

namespace Pole.Features.Actions.Digest;

/// <summary>
/// On Monday morning, writes to those who deliver what awaits them: one letter a week, none where nothing does. The letter
/// and the week that it tells are saved together, under the lock of the person.
/// </summary>
internal sealed class TellTheWeek(PoleDb db, DigestPoints points, FollowUpReading followUps, Postman postman, AccountLinks links, IOptions<SiteSettings> site, TimeProvider clock) : IRecurringJob
{
    public const string Template = "weekly-digest";

    private const int FromHour = 7;

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = Paris.Local(clock.GetUtcNow());
        if (now.DayOfWeek != DayOfWeek.Monday || now.Hour < FromHour)
        {
            return;
        }

        var monday = DateOnly.FromDateTime(now.DateTime);
        var authors = db.Actions.Where(a => a.Status == ActionStatus.Draft || a.Status == ActionStatus.Returned).Select(a => a.AuthorId);
        var holders = db.Accreditations.Where(a => a.First <= monday && a.Last >= monday).Select(a => a.PersonId);
        var due = await authors.Union(holders).Union(followUps.Readers(monday))
            .Where(id => !db.WeeklyDigests.Any(d => d.AccountId == id && (d.IsStopped || d.Told >= monday)))
            .ToListAsync(cancel);
        foreach (var reader in due)
        {
            await TellAsync(reader, monday, cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task TellAsync(Id<Account> reader, DateOnly monday, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var account = await db.LockAsync(reader, cancel);
        var digest = await db.WeeklyDigests.FindAsync([reader], cancel);
        if (account is not { EmailConfirmed: true } || digest is { IsStopped: true } || digest?.Told >= monday)
        {
            return;
        }

        if (digest is null)
        {
            digest = new WeeklyDigest { AccountId = reader };
            db.WeeklyDigests.Add(digest);
        }

        digest.Told = monday;
        await Languages.InAsync(account.Language, () => PostAsync(account, monday, cancel));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task<int> PostAsync(Account reader, DateOnly monday, CancellationToken cancel)
    {
        var told = await points.ForAsync(reader.Id, monday, cancel);
        if (told.Count > 0)
        {
            postman.Post(new Letter
            {
                To = reader.Email!,
                Template = Template,
                Language = reader.Language,
                Values = new Dictionary<string, string>
                {
                    ["name"] = reader.Name,
                    ["titles"] = Lines(told.Select(p => p.Title)),
                    ["links"] = Lines(told.Select(p => At(reader, p.Path))),
                    ["reasons"] = Lines(told.Select(p => p.Why)),
                    ["link"] = At(reader, "/relais"),
                    [Letter.Unsubscribe] = At(reader, $"{EndModel.Address}?jeton={links.Add(AccountLinkPurpose.StopDigest, reader.Id)}"),
                },
            });
        }

        return told.Count;
    }

    private string At(Account reader, string path) => site.Value.Absolute(path, reader.Language);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.ReplaceLineEndings(" ")));
}
