using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Admin;

/// <summary>The journal of all records says of which one each line speaks, and leads to it.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/journal")]
    public async Task A_line_names_its_record_and_opens_it(string page)
    {
        await app.AccountAsync("admin@pole.example", StaffRole.Administrator);
        var organisation = await app.OrganisationAsync("verre");
        await app.SaveAsync(db => db.Journal.Add(new JournalEntry
        {
            At = app.Clock.GetUtcNow(),
            Subject = nameof(Organisation),
            SubjectId = organisation.Id.Value,
            What = "organisation.corrected",
        }));

        var answer = await (await app.SignInAsync("admin@pole.example")).OpenAsync(page);

        var link = answer.Page.QuerySelector($"td a[href='/admin/organisations/{organisation.Id}']");
        Assert.Equal(organisation.Name, link?.TextContent);
    }

    [Fact]
    public async Task A_line_on_a_record_that_is_gone_still_says_what_happened()
    {
        await app.AccountAsync("admin@pole.example", StaffRole.Administrator);
        await app.SaveAsync(db => db.Journal.Add(new JournalEntry
        {
            At = app.Clock.GetUtcNow(),
            Subject = nameof(Organisation),
            SubjectId = Id<Organisation>.New().Value,
            What = "organisation.corrected",
        }));

        var answer = await (await app.SignInAsync("admin@pole.example")).OpenAsync("/admin/journal");

        Assert.Contains("Fiche corrigée", answer.Words);
        Assert.Empty(answer.Page.QuerySelectorAll("td a"));
    }
}
