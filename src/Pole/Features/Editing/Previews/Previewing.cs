using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Editing.Previews;

/// <summary>A link that still shows its page, as the editors see it: its address is known to whoever was given it only.</summary>
internal sealed record OpenPreview(Id<PreviewLink> Id, string By, DateTimeOffset ExpiresAt);

/// <summary>Makes, finds and revokes the addresses at which a text is seen before the public may.</summary>
internal sealed class Previewing(PoleDb db, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    public const string Path = "/apercu";

    /// <summary>An address to hand on, which shows the file as it stands when it is opened; it is told once.</summary>
    public async Task<(string Token, DateTimeOffset Until)> ShareAsync(string file, CancellationToken cancel)
    {
        var (token, link) = New(file, null, PreviewLink.Lasts);
        chronicle.Record(link.Id, "preview.shared");
        await db.SaveChangesAsync(cancel);
        return (token, link.ExpiresAt);
    }

    /// <summary>An address at which the editor alone looks at a text that is not saved yet; the look before at the same file ends.</summary>
    public async Task<string> LookAsync(string file, string text, CancellationToken cancel)
    {
        var me = person.Id;
        await db.PreviewLinks.Where(link => link.By == me && link.File == file && link.Text != null).ExecuteDeleteAsync(cancel);
        var (token, _) = New(file, text, PreviewLink.LookLasts);
        await db.SaveChangesAsync(cancel);
        return token;
    }

    /// <summary>What an address shows; nothing once it has expired or was revoked.</summary>
    public async Task<PreviewLink?> FindAsync(string token, CancellationToken cancel)
    {
        var (hash, now) = (OneTimeToken.HashOf(token), clock.GetUtcNow());
        return await db.PreviewLinks.AsNoTracking().FirstOrDefaultAsync(link => link.TokenHash == hash && link.ExpiresAt > now, cancel);
    }

    /// <summary>The links to a file that were handed on and still show it.</summary>
    public async Task<IReadOnlyList<OpenPreview>> OpenAsync(string file, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await (
            from link in db.PreviewLinks.AsNoTracking()
            where link.File == file && link.Text == null && link.ExpiresAt > now
            join account in db.Users on link.By equals account.Id
            orderby link.ExpiresAt
            select new OpenPreview(link.Id, account.Name, link.ExpiresAt)).ToListAsync(cancel);
    }

    /// <returns>False when there is no such link to this file any more.</returns>
    public async Task<bool> RevokeAsync(string file, Id<PreviewLink> id, CancellationToken cancel)
    {
        if (await db.PreviewLinks.FirstOrDefaultAsync(link => link.Id == id && link.File == file && link.Text == null, cancel) is not { } link)
        {
            return false;
        }

        db.PreviewLinks.Remove(link);
        chronicle.Record(link.Id, "preview.revoked");
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private (string Token, PreviewLink Link) New(string file, string? text, TimeSpan lasts)
    {
        var (token, now) = (OneTimeToken.New(), clock.GetUtcNow());
        var link = new PreviewLink { File = file, TokenHash = OneTimeToken.HashOf(token), Text = text, By = person.Id, MadeAt = now, ExpiresAt = now + lasts };
        db.PreviewLinks.Add(link);
        return (token, link);
    }
}
