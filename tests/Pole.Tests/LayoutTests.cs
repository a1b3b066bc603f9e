using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;

namespace Pole;

/// <summary>The house keeps its shape: who may know whom, and that every door says who may pass.</summary>
public sealed partial class LayoutTests
{
    /// <summary>The features that a feature may use. Adding an arrow is a decision, with a note in src/decisions.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Site"] = [],
        ["Editing"] = [],
        ["Resources"] = [],
        ["Accounts"] = [],
        ["Organisations"] = [],
        ["Payments"] = [],
        ["Admin"] = [],
        ["SavedSearches"] = [],
        ["Membership"] = ["Organisations", "Billing", "Resources"],
        ["Services"] = ["Organisations", "Membership", "Billing", "Accreditation"],
        ["Billing"] = ["Organisations", "Payments"],
        ["Accreditation"] = ["Organisations", "Resources"],
        ["Toolkits"] = ["Membership", "Accreditation", "Organisations"],
        ["Actions"] = ["Organisations", "Services", "Accreditation", "Resources"],
        ["Observatory"] = ["*"],
    };

    /// <summary>Why these may be longer.</summary>
    private static readonly Dictionary<string, string> LongFiles = new()
    {
        ["FrenchStemmer.cs"] = "One published algorithm, read beside its publication.",
        ["EnglishStemmer.cs"] = "One published algorithm, read beside its publication.",
        ["Cursors.cs"] = "The few ways to walk postings, each a dozen lines, compared on one page.",
    };

    private static string Source => Path.Combine(PoleApp.RepositoryRoot, "src", "Pole");

    [Fact]
    public void The_kernel_knows_nothing_else_here()
    {
        var strangers = Uses("Kernel").Where(use => !use.Namespace.StartsWith("Pole.Kernel", StringComparison.Ordinal));

        Assert.Empty(strangers);
        Assert.DoesNotContain(Files("Kernel"), file => File.ReadAllText(file).Contains("Microsoft."));
    }

    [Fact]
    public void The_platform_knows_no_feature()
    {
        var features = Uses("Platform").Where(use => use.Namespace.StartsWith("Pole.Features", StringComparison.Ordinal));

        Assert.Empty(features);
    }

    [Fact]
    public void A_feature_uses_another_only_along_a_listed_arrow()
    {
        var folders = Directory.GetDirectories(Path.Combine(Source, "Features")).Select(Path.GetFileName).Cast<string>();
        var unlisted = folders.Where(f => !Arrows.ContainsKey(f));
        var forbidden =
            from feature in folders
            from use in Uses(Path.Combine("Features", feature))
            let parts = use.Namespace.Split('.')
            where parts is ["Pole", "Features", ..] && parts.Length > 2 && parts[2] != feature
            where Arrows.TryGetValue(feature, out var allowed) && !allowed.Contains("*") && !allowed.Contains(parts[2])
            select $"{use.File} uses {use.Namespace}";

        Assert.Empty(unlisted);
        Assert.Empty(forbidden);
    }

    [Fact]
    public async Task Every_endpoint_says_who_may_call_it()
    {
        await using var app = new PoleApp();
        var pages = app.Services.GetRequiredService<PageLoader>();
        var silent = new List<string>();
        foreach (var endpoint in app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            // What a page asks of its reader is known once it is described, as routing has it done before anyone is let in.
            var met = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page ? (await pages.LoadAsync(page, endpoint.Metadata)).Endpoint! : endpoint;
            if (met.Metadata.GetMetadata<IAllowAnonymous>() is null && met.Metadata.GetMetadata<IAuthorizeData>() is null)
            {
                silent.Add($"{met.DisplayName} at /{endpoint.RoutePattern.RawText}");
            }
        }

        Assert.Empty(silent.Distinct());
    }

    /// <summary>Razor roots an address that begins with <c>~/</c> as written; one that begins with a tilde and a value stays as it is, and leads nowhere.</summary>
    [Fact]
    public void No_view_writes_an_address_that_stays_unrooted() =>
        Assert.DoesNotContain(Files(""), file => File.ReadAllText(file).Contains("=\"~@"));

    [Fact]
    public void A_file_longer_than_200_lines_has_a_reason()
    {
        var tooLong = Files("").Where(f => !f.Contains("Migrations") && File.ReadLines(f).Count() > 200).Select(f => Path.GetFileName(f)!);

        Assert.Empty(tooLong.Except(LongFiles.Keys));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Source, folder), "*.cs*", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal));

    private static IEnumerable<(string File, string Namespace)> Uses(string folder) =>
        from file in Files(folder)
        where !Path.GetFileName(file).StartsWith("PoleDb.", StringComparison.Ordinal) && !file.Contains("Migrations")
        from Match match in PoleNamespace().Matches(File.ReadAllText(file))
        select (Path.GetRelativePath(Source, file), match.Groups[1].Value.TrimEnd('.'));

    [GeneratedRegex(@"(?:using(?: static)?|@using|@model|@inject)\s+(Pole(?:\.\w+)+)")]
    private static partial Regex PoleNamespace();
}
