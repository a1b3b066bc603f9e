using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Pole.App;
using Pole.Features.Resources;
using Pole.Features.Services;
using Pole.Standards;

namespace Pole.Features.Site.OpenData;

/// <summary>What the site opens, as a portal and a spreadsheet meet it.</summary>
public sealed class OpenDataTests : IDisposable
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";

    private static readonly string[] Names = ["ressources", "chiffres-cles", "prestations", "sessions", "indicateurs"];

    private readonly PoleApp app = new();

    public static TheoryData<string> Tables => [.. Names];

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_catalogue_is_as_DCAT_AP_asks_and_every_file_of_it_is_there()
    {
        var answer = await app.Visit().OpenAsync("/catalog.jsonld");
        var told = JsonLd.Read(answer.Text);

        Assert.Equal("application/ld+json", answer.Message.Content.Headers.ContentType!.MediaType);
        Assert.Equal([], DcatAp.FaultsOf(told));
        Assert.Single(told, t => t.Object == Dcat + "Catalog");
        Assert.Equal(Names.Length, told.Count(t => t.Predicate == Dcat + "dataset"));
        Assert.Equal(2 * Names.Length, told.Count(t => t.Predicate == Dcat + "distribution"));
        foreach (var file in told.Where(t => t.Predicate is Dcat + "downloadURL" or Dcat + "landingPage" or Dcat + "endpointDescription").Select(t => new Uri(t.Object).PathAndQuery))
        {
            Assert.True((await app.Visit().OpenAsync(file)).Status == HttpStatusCode.OK, file);
        }

        foreach (var distribution in told.Where(t => t.Predicate == Dcat + "downloadURL"))
        {
            var media = (await app.Visit().OpenAsync(new Uri(distribution.Object).AbsolutePath)).Message.Content.Headers.ContentType!.MediaType!;
            Assert.EndsWith(media, told.Single(t => t.Subject == distribution.Subject && t.Predicate == Dcat + "mediaType").Object);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Both_files_of_a_table_hold_the_columns_of_its_dictionary_and_the_same_values(string table)
    {
        await app.SessionAsync();
        var dictionary = (await app.Visit().OpenAsync("/donnees-ouvertes")).Page.QuerySelectorAll($"section[aria-labelledby={table}] tbody th code").Select(code => code.TextContent).ToList();

        var csv = await CsvAsync(table);
        var json = JsonDocument.Parse((await app.Visit().OpenAsync($"/donnees-ouvertes/{table}.json")).Text).RootElement.EnumerateArray().ToList();

        Assert.NotEmpty(dictionary);
        Assert.NotEmpty(json);
        Assert.Equal(dictionary, csv[0]);
        Assert.All(json, row => Assert.Equal(dictionary, row.EnumerateObject().Select(value => value.Name)));
        Assert.Equal(json.Select(row => row.EnumerateObject().Select(value => Plain(value.Value)).ToList()), csv.Skip(1).Select(row => row.Select(Plain).ToList()));
    }

    [Fact]
    public async Task The_table_of_resources_says_of_what_is_kept_for_some_what_anyone_may_read()
    {
        var rows = await CsvAsync("ressources");

        Assert.Equal(WrittenResources.All.Count, rows.Count - 1);
        Assert.Contains(rows, row => row[0] == "grille-releve-de-flux" && row[6] == "members");
        Assert.DoesNotContain(await CsvAsync("chiffres-cles"), row => row[0] == "grille-releve-de-flux");
    }

    [Fact]
    public async Task A_table_follows_what_happens_and_who_has_the_latest_is_told_so()
    {
        await app.SessionAsync();
        var reader = app.Visit();
        reader.Http.DefaultRequestHeaders.IfNoneMatch.Add((await reader.OpenAsync("/donnees-ouvertes/sessions.csv")).Message.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await reader.OpenAsync("/donnees-ouvertes/sessions.csv")).Status);
        await app.SessionAsync("dire-juste");
        Assert.Equal(3, (await CsvAsync("sessions")).Count);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/donnees-ouvertes/sessions.csv")).Status);
    }

    [Fact]
    public async Task The_page_leads_to_the_catalogue_and_a_table_that_is_not_there_is_not_found()
    {
        var page = await app.Visit().OpenAsync("/en/donnees-ouvertes");

        Assert.Equal("http://localhost:5080/catalog.jsonld", Assert.Single(LinkHeader.Of(page.Message), link => link.Relation == "describedby").Address);
        Assert.Contains("Key figures of the case studies", page.Words);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/donnees-ouvertes/comptes.csv")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/donnees-ouvertes/comptes.json")).Status);
    }

    private async Task<List<string[]>> CsvAsync(string table)
    {
        var answer = await app.Visit().OpenAsync($"/donnees-ouvertes/{table}.csv");
        var bytes = await answer.Message.Content.ReadAsByteArrayAsync();
        return ReadCsv(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
    }

    /// <summary>RFC 4180, read letter by letter.</summary>
    private static List<string[]> ReadCsv(string text)
    {
        var (rows, row, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (quoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[++at]);
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && letter is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (letter == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else if (quoted || letter != '\r')
            {
                field.Append(letter);
            }
        }

        Assert.False(quoted);
        return rows;
    }

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join('|', value.EnumerateArray().Select(one => one.GetString())),
        JsonValueKind.Number => value.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture),
        _ => Plain(value.ToString().ToLowerInvariant() is "true" or "false" ? value.ToString().ToLowerInvariant() : value.ToString()),
    };

    /// <summary>A number as a number: 950.00 is 950.</summary>
    private static string Plain(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.####", CultureInfo.InvariantCulture) : text.ReplaceLineEndings("\n");
}
