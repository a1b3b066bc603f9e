using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accounts;

/// <summary>Gathers what the site keeps about one person.</summary>
internal sealed class PersonalData(PoleDb db, IEnumerable<IPersonalRecords> records)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public async Task<PersonalDossier> ReadAsync(Id<Account> id, CancellationToken cancel)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == id, cancel);
        var seats = await db.StaffSeats.AsNoTracking().Where(s => s.AccountId == id)
            .OrderBy(s => s.Since).Select(s => new DossierSeat(s.Role, s.Funder, s.Since)).ToListAsync(cancel);
        var sessions = await db.AccountSessions.AsNoTracking().Where(s => s.AccountId == id)
            .OrderBy(s => s.StartedAt).Select(s => new DossierSession(s.StartedAt, s.SeenAt)).ToListAsync(cancel);
        var tokens = await db.ApiTokens.AsNoTracking().Where(t => t.AccountId == id)
            .OrderBy(t => t.CreatedAt).Select(t => new DossierToken(t.Name, t.CreatedAt, t.UsedAt)).ToListAsync(cancel);
        var letters = await db.Outbox.AsNoTracking().Where(l => l.To == account.Email)
            .OrderBy(l => l.WrittenAt).Select(l => new DossierLetter(l.Template, l.WrittenAt)).ToListAsync(cancel);
        var entries = await db.Journal.AsNoTracking().Where(e => e.By == id || (e.Subject == nameof(Account) && e.SubjectId == id.Value))
            .OrderBy(e => e.At).Select(e => new DossierEntry(e.At, e.What, e.Subject)).ToListAsync(cancel);
        var kept = new Dictionary<string, IReadOnlyList<object>>();
        foreach (var record in records)
        {
            kept[record.Name] = await record.ReadAsync(id, cancel);
        }

        return new PersonalDossier(
            account.Name, account.Email!, account.EmailConfirmed, account.Language, account.CreatedAt, seats, sessions, tokens, letters, entries, kept);
    }

    public static byte[] Write(PersonalDossier dossier) => JsonSerializer.SerializeToUtf8Bytes(dossier, Readable);
}

/// <summary>Everything that the site keeps about one person, as it is shown and exported.</summary>
internal sealed record PersonalDossier(
    string Name, string Email, bool EmailConfirmed, string Language, DateTimeOffset CreatedAt,
    IReadOnlyList<DossierSeat> Seats, IReadOnlyList<DossierSession> Sessions, IReadOnlyList<DossierToken> Tokens, IReadOnlyList<DossierLetter> Letters,
    IReadOnlyList<DossierEntry> Journal, IReadOnlyDictionary<string, IReadOnlyList<object>> Records);

internal sealed record DossierSeat(StaffRole Role, string? Funder, DateTimeOffset Since);

internal sealed record DossierSession(DateTimeOffset StartedAt, DateTimeOffset SeenAt);

internal sealed record DossierToken(string Name, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt);

internal sealed record DossierLetter(string Template, DateTimeOffset WrittenAt);

internal sealed record DossierEntry(DateTimeOffset At, string What, string Subject);
