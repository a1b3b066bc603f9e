using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Pole.EndToEnd.Site;

/// <summary>
/// What is wrong with a page as people meet it: axe (WCAG 2.2 AA and good practice) on a phone of 320 px and on a desktop, light
/// and dark; anything that sticks out at the side of the phone; HTML that a parser must mend.
/// With POLE_SCREENSHOTS naming a folder, keeps a picture of each.
/// </summary>
internal static class Looks
{
    /// <summary>What stands in a frame is a page of its own, looked at by itself: beside another its landmarks would seem to stand twice.</summary>
    private static readonly AxeRunOptions Rules = new()
    {
        Iframes = false,
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    /// <summary>What a change of colours alone can break: the rest is the same page, looked at whole in light.</summary>
    private static readonly AxeRunOptions RulesOfColours = new()
    {
        Iframes = false,
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string name)
    {
        var faults = new List<string>();
        await page.EvaluateAsync("() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true)))");
        foreach (var (width, dark) in new[] { (1280, false), (320, false), (320, true), (1280, true) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            var place = $"{page.Url} at {width} px, {(dark ? "dark" : "light")}";
            var found = await page.RunAxe(dark ? RulesOfColours : Rules);
            faults.AddRange(found.Violations.Select(v =>
                $"{place}: {v.Id}, {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0)
            {
                faults.Add($"{place}: {overflow} px wider than the screen");
            }

            await KeepPictureAsync(page, $"{name}-{width}-{(dark ? "dark" : "light")}");
        }

        await page.SetViewportSizeAsync(1280, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return faults;
    }

    /// <summary>The parse errors of the HTML standard in the source of an answer.</summary>
    public static async Task<IReadOnlyList<string>> HtmlFaultsAsync(IResponse answer)
    {
        var faults = new List<string>();
        var source = await answer.TextAsync();
        var parser = new HtmlParser();
        parser.Error += (_, found) =>
        {
            if (found is AngleSharp.Html.Dom.Events.HtmlErrorEvent error)
            {
                faults.Add($"{answer.Url} line {error.Position.Line}: {error.Message}");
            }
        };
        parser.ParseDocument(source);
        return faults;
    }

    /// <summary>Keeps a picture of the whole page where POLE_SCREENSHOTS names a folder.</summary>
    public static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("POLE_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
