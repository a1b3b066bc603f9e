using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Contributions;

/// <summary>Writes to the author of a sheet and to the editors, each in their language; the letters join the unit of work.</summary>
internal sealed class ContributionLetters(PoleDb db, Postman postman, Texts texts, IOptions<SiteSettings> site)
{
    public static readonly string[] Names =
    [
        "contribution-submitted", "contribution-waiting", "contribution-returned", "contribution-declined", "contribution-published",
        "contribution-withdrawal", "contribution-unpublished", "contribution-yearly", "contribution-reminder",
    ];

    public static readonly string[] Values = ["name", "title", "comment", "remarks", "link"];

    public async Task ToAuthorAsync(string template, Contribution contribution, CancellationToken cancel, IReadOnlyList<FieldComment>? remarks = null, string? path = null)
    {
        var author = await db.Users.Where(u => u.Id == contribution.AuthorId).Select(u => new Reader(u.Email!, u.Name, u.Language)).SingleAsync(cancel);
        await PostAsync(template, author, contribution, remarks ?? [], path ?? $"/espace/contributions/{contribution.Id}");
    }

    /// <summary>To every editor but the author, who does not review their own; to the administrators where there is no editor.</summary>
    public async Task ToEditorsAsync(string template, Contribution contribution, CancellationToken cancel)
    {
        var seats = await (
            from seat in db.StaffSeats
            where seat.Role == StaffRole.Editor || seat.Role == StaffRole.Administrator
            join account in db.Users on seat.AccountId equals account.Id
            where account.Id != contribution.AuthorId
            orderby account.Email
            select new { seat.Role, Reader = new Reader(account.Email!, account.Name, account.Language) }).ToListAsync(cancel);
        var role = seats.Exists(seat => seat.Role is StaffRole.Editor) ? StaffRole.Editor : StaffRole.Administrator;
        foreach (var reader in seats.Where(seat => seat.Role == role).Select(seat => seat.Reader).Distinct())
        {
            await PostAsync(template, reader, contribution, [], $"/admin/contributions/{contribution.Id}");
        }
    }

    private async Task PostAsync(string template, Reader reader, Contribution contribution, IReadOnlyList<FieldComment> remarks, string path)
    {
        var (title, said, comment) = await Languages.InAsync(reader.Language, () => Task.FromResult((
            contribution.Title.Length > 0 ? contribution.Title : texts["Fiche sans titre"].Value,
            remarks.Count == 0 ? texts["Aucune remarque à un champ en particulier."].Value : string.Join('\n', remarks.Select(remark => $"{texts[AuthorSteps.Questions.First(q => q.Path == remark.Path).Label]} : {remark.Text.ReplaceLineEndings(" ")}")),
            contribution.Comment ?? contribution.WithdrawalReason ?? "")));
        postman.Post(new Letter
        {
            To = reader.Email,
            Template = template,
            Language = reader.Language,
            Values = new Dictionary<string, string>
            {
                ["name"] = reader.Name,
                ["title"] = title,
                ["comment"] = comment,
                ["remarks"] = said,
                ["link"] = site.Value.Absolute(path, reader.Language),
            },
        });
    }

    private sealed record Reader(string Email, string Name, string Language);
}
