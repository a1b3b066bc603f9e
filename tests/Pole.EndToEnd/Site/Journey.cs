using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Pole.EndToEnd.Site;

/// <summary>One person's way through the site, in a browser of their own that notes every fault on the way.</summary>
[Collection(Journeys.Name)]
public abstract class Journey(RunningSite site) : IAsyncLifetime
{
    public const string Password = "Demo-Pole-2026!";

    /// <summary>How long a person waits for something to happen, in ms.</summary>
    private const int Patience = 15_000;

    private readonly List<string> faults = [];
    private readonly List<IBrowserContext> contexts = [];

    protected RunningSite Site => site;

    protected IPage Page { get; private set; } = null!;

    public async Task InitializeAsync() => Page = await NewPersonAsync();

    public async Task DisposeAsync()
    {
        foreach (var (context, i) in contexts.Select((context, i) => (context, i)))
        {
            await Looks.KeepPictureAsync(context.Pages[0], $"last-{GetType().Name}-{i}");
            await context.DisposeAsync();
        }

        Assert.Empty(faults);
    }

    /// <summary>Another person, with another browser.</summary>
    protected async Task<IPage> NewPersonAsync(bool script = true)
    {
        var context = await site.Browser.NewContextAsync(new()
        {
            BaseURL = site.Address,
            Locale = "fr-FR",
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = 1280, Height = 900 },
            AcceptDownloads = true,
        });
        contexts.Add(context);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        page.Console += (_, message) =>
        {
            // Chromium writes a line for every answer that is an error; the journeys ask for some on purpose.
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal))
            {
                faults.Add($"{page.Url}: {message.Text}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                faults.Add($"{page.Url} asks another host: {request.Url}");
            }
        };
        return page;
    }

    protected async Task<IPage> SignedInAsync(string email, string password = Password)
    {
        var page = await NewPersonAsync();
        await SignInAsync(page, email, password);
        return page;
    }

    protected static async Task SignInAsync(IPage page, string email, string password = Password)
    {
        await page.GotoAsync("/compte/connexion");
        await page.GetByLabel("Adresse électronique").FillAsync(email);
        await page.GetByLabel("Mot de passe", new() { Exact = false }).First.FillAsync(password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        await LeavesAsync(page, "/compte/connexion");
    }

    /// <summary>
    /// Waits until the page has an address like this. It asks again and again rather than wait to be told: that a page which came by
    /// redirection has come, or has loaded, is a message that the browser now and then loses.
    /// </summary>
    protected static Task ReachesAsync(IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex(address), new() { Timeout = Patience });

    /// <summary>Waits until the page has another address than one like this.</summary>
    protected static Task LeavesAsync(IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address) =>
        Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(address), new() { Timeout = Patience });

    /// <summary>The page as it stands has no fault that <see cref="Looks"/> finds.</summary>
    protected static async Task LooksRightAsync(IPage page, string name)
    {
        var found = await Looks.FaultsAsync(page, name);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
