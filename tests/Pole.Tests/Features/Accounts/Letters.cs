using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Mail;

namespace Pole.Features.Accounts;

/// <summary>Reads the letters that wait in the outbox, as their reader would.</summary>
internal static class Letters
{
    public static Task<List<OutboxLetter>> LettersToAsync(this PoleApp app, string email) =>
        app.ReadAsync(db => db.Outbox.AsNoTracking().Where(l => l.To == email).OrderBy(l => l.WrittenAt).ThenBy(l => l.Id).ToListAsync());

    /// <summary>The link of the last letter from this template, as a path on this site.</summary>
    public static async Task<string> LinkInAsync(this PoleApp app, string email, string template)
    {
        var letter = (await app.LettersToAsync(email)).Last(l => l.Template == template);
        var values = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(letter.Values)!;
        return new Uri(values["link"]).PathAndQuery;
    }
}
