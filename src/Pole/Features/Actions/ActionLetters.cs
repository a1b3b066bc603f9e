using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using ShownDays = Pole.Platform.Web.Parts.Days;

namespace Pole.Features.Actions;

/// <summary>Writes to the author of an action, in their language; the letter joins the unit of work.</summary>
internal sealed class ActionLetters(PoleDb db, Postman postman, IOptions<SiteSettings> site)
{
    public static readonly string[] Names = ["action-submitted", "action-returned", "action-approved", "action-rejected", "action-reopened"];

    private static readonly PerModel<Func<PoleDb, Id<Account>, CancellationToken, Task<Author>>> Authors = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Account> author, CancellationToken _) => db.Users.Where(u => u.Id == author).Select(u => new Author(u.Email!, u.Name, u.Language)).Single()));

    public async Task PostAsync(string letter, Action action, CancellationToken cancel) =>
        await PostAsync(letter, action, await Authors.On(db)(db, action.AuthorId, cancel));

    /// <summary>For someone who has read who the author is.</summary>
    public async Task PostAsync(string letter, Action action, Author author)
    {
        var date = await Languages.InAsync(
            author.Language, () => Task.FromResult(action.FirstDay is { } first ? ShownDays.Say(first, ShownDays.Short) : ""));
        postman.Post(new Letter
        {
            To = author.Email,
            Template = letter,
            Language = author.Language,
            Values = new Dictionary<string, string>
            {
                ["name"] = author.Name,
                ["action"] = $"{action.Reference}, {action.Title}",
                ["date"] = date,
                ["comment"] = action.Comment ?? "",
                ["link"] = site.Value.Absolute($"/relais/actions/{action.Id}", author.Language),
            },
        });
    }

    internal sealed record Author(string Email, string Name, string Language);
}
