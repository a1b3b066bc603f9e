using System.Net;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;

namespace Pole.Platform.Theming;

/// <summary>A small theme in these tests replaces the layout, one part and one style; the rest comes from the base.</summary>
public sealed class ThemeTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("pole-themes");

    public ThemeTests()
    {
        Copy(Path.Combine(PoleApp.RepositoryRoot, "themes"), root.FullName);
        Copy(Path.Combine(PoleApp.RepositoryRoot, "tests", "Pole.Tests", "Themes"), root.FullName);
    }

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public async Task A_theme_replaces_the_layout_and_a_part_and_takes_the_other_parts_from_the_base()
    {
        using var app = Wearing("small");

        var page = (await app.Visit().OpenAsync("/erreur/404")).Page;

        Assert.Equal("small-layout", page.Body!.ClassName);
        Assert.NotEmpty(page.QuerySelectorAll("#small-logo"));
        Assert.NotNull(page.QuerySelector("footer.site-foot .foot-links"));
    }

    [Fact]
    public async Task A_theme_replaces_a_style_adds_one_and_takes_the_others_from_the_base()
    {
        using var app = Wearing("small");

        var css = await StyleAsync(app);

        Assert.Contains("--primary: #112233", css);
        Assert.DoesNotContain("--paper", css[..css.IndexOf("--sans", StringComparison.Ordinal)]);
        Assert.Contains(".button{", css);
        Assert.EndsWith(".small-mark{color: var(--primary)}", css.Trim());
    }

    [Fact]
    public async Task The_stylesheet_is_one_file_compressed_and_kept_for_a_year()
    {
        using var app = Wearing("pole");
        var page = (await app.Visit().OpenAsync("/erreur/404")).Page;
        var sheet = Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href")!;

        using var http = app.CreateClient();
        http.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
        var answer = await http.GetAsync(new Uri(sheet, UriKind.Relative));

        Assert.Matches("^/assets/pole-[0-9a-f]{12}\\.css$", sheet);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString());
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length < 12_000);
        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
    }

    [Fact]
    public async Task An_unknown_asset_is_not_found_and_no_path_leads_out_of_the_theme()
    {
        using var app = Wearing("pole");

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/assets/nothing.css")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/assets/..%2ftheme.json")).Status);
    }

    [Fact]
    public void A_missing_theme_stops_the_start_with_a_line_that_names_the_setting()
    {
        var fault = Assert.Throws<SettingException>(() => ThemeChain.Read(root.FullName, "nowhere"));

        Assert.StartsWith("Setting Site:Theme: asks for the theme 'nowhere'", fault.Message);
    }

    [Fact]
    public void A_theme_cannot_be_its_own_ancestor()
    {
        File.WriteAllText(Path.Combine(root.FullName, "small", "theme.json"), """{ "title": "Small", "parent": "small" }""");

        Assert.Throws<SettingException>(() => ThemeChain.Read(root.FullName, "small"));
    }

    [Fact]
    public async Task In_development_a_change_on_disk_is_served_without_a_restart_and_a_broken_one_is_not()
    {
        using var app = Wearing("small", "Development");
        var before = await StyleAsync(app);

        File.WriteAllText(Path.Combine(root.FullName, "small", "css", "small.css"), ".changed { top: 0; }");
        var after = await StyleAsync(app);
        File.WriteAllText(Path.Combine(root.FullName, "small", "theme.json"), "{ broken");
        var broken = await StyleAsync(app);

        Assert.DoesNotContain(".changed", before);
        Assert.Contains(".changed", after);
        Assert.Equal(after, broken);
    }

    private PoleApp Wearing(string theme, string environment = "Testing") => new(
        services => services.AddRazorPages().PartManager.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(ThemeTests).Assembly)),
        new()
        {
            ["Site:Theme"] = theme,
            ["Themes:Root"] = root.FullName,
            ["environment"] = environment,
            ["Demo:Load"] = "false",
        });

    private static async Task<string> StyleAsync(PoleApp app)
    {
        var browser = app.Visit();
        var page = (await browser.OpenAsync("/erreur/404")).Page;
        return (await browser.OpenAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!)).Text;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".cshtml", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
