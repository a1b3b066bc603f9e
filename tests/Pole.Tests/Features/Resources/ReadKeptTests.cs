using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Identity;

namespace Pole.Features.Resources;

public sealed class ReadKeptTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_resource_kept_for_some_shows_what_is_missing_and_none_of_its_text()
    {
        foreach (var item in WrittenResources.All.Where(r => r.Sheet.Audience != ResourceAudience.Everyone))
        {
            var page = await app.Visit().OpenAsync($"/ressources/{item.Slug}");

            Assert.Contains(WrittenResources.Folded(item.Sheet.Summary), WrittenResources.Folded(page.Page.QuerySelector(".lede")!.TextContent));
            Assert.Contains("Ce qui manque", page.Words);
            Assert.DoesNotContain(Longest(item), page.Words);
            Assert.Contains(page.Page.QuerySelectorAll("main .actions a"), a => a.GetAttribute("href") == $"/compte/connexion?retour=%2Fressources%2F{item.Slug}");
        }
    }

    [Fact]
    public async Task The_team_and_those_whom_a_feature_admits_read_to_the_end()
    {
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        using var open = new PoleApp(alter: services => services.AddScoped<IResourceAccess, MembersOnly>());
        await open.AccountAsync("membre@test.example");
        var admitted = await open.SignInAsync("membre@test.example");
        var members = WrittenResources.All.First(r => r.Sheet.Audience == ResourceAudience.Members);
        var accredited = WrittenResources.All.First(r => r.Sheet.Audience == ResourceAudience.Accredited);

        var team = await (await app.SignInAsync("redaction@test.example")).OpenAsync($"/ressources/{members.Slug}");
        var member = await admitted.OpenAsync($"/ressources/{members.Slug}");
        var other = await admitted.OpenAsync($"/ressources/{accredited.Slug}");

        Assert.Contains(Longest(members), team.Words);
        Assert.Contains(Longest(members), member.Words);
        Assert.DoesNotContain(Longest(accredited), other.Words);
    }

    private static string Longest(ContentItem<Resource> item) => WrittenResources.Folded(item.PlainText.Split('\n').MaxBy(line => line.Length)!);

    private sealed class MembersOnly : IResourceAccess
    {
        public Task<bool> MayReadAsync(Id<Account> reader, ResourceAudience audience, CancellationToken cancel) => Task.FromResult(audience == ResourceAudience.Members);
    }
}
