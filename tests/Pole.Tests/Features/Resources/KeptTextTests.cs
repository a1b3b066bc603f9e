using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accounts;
using Pole.Features.Accreditation;
using Pole.Features.Membership;
using Pole.Features.Organisations;
using Pole.Features.SavedSearches;
using Pole.Features.SavedSearches.Alerts;
using Pole.Platform.Documents.Pdf;
using Pole.Platform.Search.Changes;

namespace Pole.Features.Resources;

/// <summary>
/// A word that stands in the text of a resource kept for some, and nowhere else, asked for at every door by everyone: to those
/// whom it is kept from, all answers are those that a word of nobody gets.
/// </summary>
public sealed partial class KeptTextTests : IDisposable
{
    private const string OfMembers = "quetzalinite";
    private const string OfAccredited = "rhodolimnite";
    private const string OfNobody = "vachouligre";

    private static readonly string[] Prefixes = ["", "/en"];

    private readonly ContentCopy content = new();
    private readonly PoleApp app;

    public KeptTextTests()
    {
        foreach (var (slug, audience, word) in new[] { ("canari-membres", "members", OfMembers), ("canari-accredites", "accredited", OfAccredited) })
        {
            content.Write($"resources/{slug}.md", $$"""
                ---
                type: guide
                title: Un canari pour {{audience}}
                summary: Une ressource dont le texte est réservé.
                audience: {{audience}}
                pillars: [recycling]
                documents:
                  - {title: "Annexe {{word}}", url: "https://docs.example/{{word}}.pdf", note: "Note {{word}}"}
                source:
                  title: Pôle
                ---
                Le mot {{word}} ne se lit qu’ici, avec des palettes et des synergies.
                """);
        }

        content.Write("resources/recueil-ouvert.md", """
            ---
            type: collection
            title: Un recueil ouvert à tous
            summary: Il réunit aussi ce que tous ne lisent pas.
            collection: {resources: [lire-une-acv, canari-membres, canari-accredites]}
            source:
              title: Pôle
            ---
            Une introduction.
            """);
        app = new(settings: new() { ["Content:Root"] = content.Root, ["Rates:ReadsPerMinute"] = "100000" });
    }

    public static TheoryData<string, bool, bool> Readers => new()
    {
        { "", false, false },
        { "sortant@test.example", false, false },
        { "membre@test.example", true, false },
        { "accredite@test.example", false, true },
    };

    public void Dispose()
    {
        app.Dispose();
        content.Dispose();
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Who_may_not_read_it_gets_what_a_word_of_nobody_gets_at_every_door(string email, bool member, bool accredited)
    {
        var reader = await EnterAsync(email);
        foreach (var (word, slug, may) in new[] { (OfMembers, "canari-membres", member), (OfAccredited, "canari-accredites", accredited) })
        {
            foreach (var door in Prefixes.SelectMany(prefix => Asking(word).Select(path => prefix + path)))
            {
                var answer = await reader.OpenAsync(door);
                var blank = await reader.OpenAsync(door.Replace(word, OfNobody, StringComparison.Ordinal));
                var isSame = Comparable(answer).Replace(word, OfNobody, StringComparison.Ordinal) == Comparable(blank);

                Assert.True(isSame || (may && !door.Contains(".atom", StringComparison.Ordinal) && !door.Contains("suggestions", StringComparison.Ordinal)), $"{email} at {door}");
            }

            Assert.Equal(may, (await reader.OpenAsync($"/ressources?q={word}")).Page.QuerySelectorAll(".entry").Length == 1);
            Assert.Equal(may, (await reader.OpenAsync($"/recherche?q={word}")).Page.QuerySelectorAll(".entry mark").Any(mark => mark.TextContent == word));
            foreach (var door in Prefixes.SelectMany(prefix => Showing(slug).Select(path => prefix + path)))
            {
                var answer = await reader.OpenAsync(door);

                Assert.Equal(HttpStatusCode.OK, answer.Status);
                Assert.True(may || !answer.Text.Contains(word, StringComparison.Ordinal), $"{email} at {door}");
                Assert.True(!may || !door.EndsWith($"/{slug}", StringComparison.Ordinal) || answer.Text.Contains(word, StringComparison.Ordinal), $"{email} at {door}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task On_paper_it_is_for_those_who_may_read_it_and_a_book_of_several_tells_others_its_summary(string email, bool member, bool accredited)
    {
        var reader = await EnterAsync(email);
        foreach (var (word, slug, may) in new[] { (OfMembers, "canari-membres", member), (OfAccredited, "canari-accredites", accredited) })
        {
            Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await reader.OpenAsync($"/ressources/{slug}.pdf")).Status);

            var book = await PdfTools.AskAsync(await reader.TakeAsync("/ressources/recueil-ouvert.pdf"), "pdftotext", "{file}", "-");
            Assert.Contains("Une ressource dont le texte est réservé.", book, StringComparison.Ordinal);
            Assert.Equal(may, book.Contains(word, StringComparison.Ordinal));
            Assert.Equal(may, (await reader.OpenAsync("/ressources/recueil-ouvert/livre")).Text.Contains(word, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_teaser_itself_is_found_and_says_that_the_rest_is_kept()
    {
        var answer = await app.Visit().OpenAsync("/ressources?q=canari");

        var entries = answer.Page.QuerySelectorAll(".entry");
        Assert.Equal(2, entries.Length);
        Assert.All(entries, entry => Assert.Contains("Réservé", entry.TextContent));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task No_letter_tells_it_to_who_may_not_read_it(string email, bool member, bool accredited)
    {
        if (email.Length == 0)
        {
            return;
        }

        await EnterAsync(email);
        var reader = await app.ReadAsync(db => db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync());
        var now = app.Clock.GetUtcNow();
        await app.SaveAsync(db =>
        {
            foreach (var word in new[] { OfMembers, OfAccredited })
            {
                var search = new SavedSearch { AccountId = reader, Name = word, Path = $"/ressources?q={word}", Language = "fr", SavedAt = now, LookedAt = now };
                search.TellAt(AlertPace.Daily, now);
                db.SavedSearches.Add(search);
            }
        });
        await app.RunJobAsync<NoteChanges>();
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.ReadAsync(db => db.NotedDocuments.ExecuteUpdateAsync(set => set.SetProperty(d => d.ChangedAt, app.Clock.GetUtcNow())));

        await app.RunJobAsync<TellWhatIsNew>();

        Assert.Equal(member || accredited ? 1 : 0, (await app.LettersToAsync(email)).Count(letter => letter.Template == NewsLetter.Template));
    }

    /// <summary>The doors that take words: typed whole, begun, misspelt, quoted.</summary>
    private static IEnumerable<string> Asking(string word) =>
    [
        $"/ressources?q={word}",
        $"/ressources?q=%22{word}%20ne%20se%20lit%22",
        $"/ressources?q=palettes%20{word}&type=guide",
        $"/ressources?q=-{word}%20canari",
        $"/ressources?q={word}s&tri=date",
        $"/ressources?q={word}*",
        $"/recherche?q={word}",
        $"/recherche?q={word}&dans=ressources",
        $"/ressources.atom?q={word}",
        $"/api/v1/resources?q={word}",
        $"/api/v1/resources?q={word}&pilier=recycling",
        $"/api/v1/suggestions?q={word}",
        $"/api/v1/suggestions?q={word}&dans=ressources",
    ];

    /// <summary>The doors that show things without being given words.</summary>
    private static IEnumerable<string> Showing(string slug) =>
    [
        $"/ressources/{slug}", $"/api/v1/resources/{slug}",
        "/", "/ressources", "/ressources?q=canari", "/ressources?q=palettes", "/recherche?q=canari", "/recherche?q=palettes", "/ressources.atom", "/ressources.atom?q=canari",
        "/feed.atom", "/sitemap.xml", "/plan-du-site", "/api/v1/resources?q=canari", "/api/v1/resources", "/api/v1/suggestions?q=can",
        "/api/v1/suggestions?q=quetz", "/api/v1/suggestions?q=rhodo", "/ressources/lire-une-acv", "/ressources/bois-de-grasse", "/openapi/v1.json",
        "/ressources/recueil-ouvert", "/ressources/recueil-ouvert/livre", "/api/v1/resources/recueil-ouvert",
        $"/ressources/{slug}.bib", $"/ressources/{slug}.csl.json", "/opensearch.xml", "/robots.txt", "/agenda.ics",
        "/oai?verb=ListRecords&metadataPrefix=pole", "/oai?verb=ListRecords&metadataPrefix=oai_dc", $"/oai?verb=GetRecord&metadataPrefix=pole&identifier=oai:localhost:{slug}",
        "/catalog.jsonld", "/donnees-ouvertes", "/donnees-ouvertes/ressources.csv", "/donnees-ouvertes/ressources.json", "/donnees-ouvertes/chiffres-cles.json",
        "/oai?verb=ListSets", "/oai?verb=Identify", "/oai/resource-1.xsd",
    ];

    private async Task<Browser> EnterAsync(string email)
    {
        switch (email)
        {
            case "":
                return app.Visit();
            case "membre@test.example":
                await app.MembershipAsync((await app.OrganisationAsync("membre")).Id, new(2026, 1, 1), new(2026, 12, 31));
                break;
            case "sortant@test.example":
                await app.MembershipAsync((await app.OrganisationAsync("sortant")).Id, new(2025, 1, 1), new(2025, 12, 31));
                break;
            default:
                await app.AccreditationAsync((await app.OrganisationAsync("accredite", OrganisationKind.Intermediary)).Id);
                break;
        }

        return await app.SignInAsync(email);
    }

    /// <summary>What an answer says, without what is never twice the same.</summary>
    private static string Comparable(Answer answer) => Passing().Replace(answer.Text, "");

    [GeneratedRegex("""("tookMs": ?[\d.]+)|(value="CfDJ8[^"]*")""")]
    private static partial Regex Passing();
}
