using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Identity;

namespace Pole.Platform.Commands;

/// <summary>Starts the site, or runs the command that the arguments name.</summary>
internal static class Start
{
    /// <summary>Reads the content and brings the database to its shape, side by side, while the rest of the site is put together; nothing where a command is asked for.</summary>
    public static Beginning Begin(this WebApplication app, string[] arguments) => CommandLine.IsAsked(arguments)
        ? new(Task.CompletedTask, Task.CompletedTask)
        : new(Task.Run(app.ReadAhead), Task.Run(() => app.PrepareAsync(CancellationToken.None)));

    public static async Task<int> RunOrCommandAsync(this WebApplication app, string[] arguments, Beginning begun)
    {
        try
        {
            return CommandLine.IsAsked(arguments) ? await app.CommandAsync(arguments) : await app.ServeAsync(begun);
        }
        catch (OptionsValidationException fault)
        {
            return Stop(fault.Failures.First());
        }
        catch (SettingException fault)
        {
            return Stop(fault.Message);
        }
        catch (DbException fault) when (fault.IsUnreachable)
        {
            return Stop(Unreachable(fault));
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is DbException { IsUnreachable: true } fault)
        {
            return Stop(Unreachable(fault));
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            return Stop($"Setting Urls: {fault.Message} Is the site running already?");
        }
    }

    private static async Task<int> CommandAsync(this WebApplication app, string[] arguments)
    {
        using var interrupt = new CancellationTokenSource();
        ConsoleCancelEventHandler cancelled = (_, pressed) =>
        {
            pressed.Cancel = true;
            interrupt.Cancel();
        };
        Console.CancelKeyPress += cancelled;
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            var line = scope.ServiceProvider.GetRequiredService<CommandLine>();
            return await line.RunAsync(arguments, new CommandConsole(Console.Out, Console.Error), interrupt.Token);
        }
        finally
        {
            Console.CancelKeyPress -= cancelled;
        }
    }

    private static async Task<int> ServeAsync(this WebApplication app, Beginning begun)
    {
        await begun.Database;
        var invitation = await app.InviteAsync(CancellationToken.None);

        // Whoever comes before all content is read waits for it, halfway to the page.
        await Task.WhenAll(app.StartAsync(), begun.Content);
        Greet(app, invitation);
        await app.WaitForShutdownAsync();
        return CommandLine.Done;
    }

    /// <summary>Everything that must be true before the first request: settings read, database shaped, demonstration loaded where wanted.</summary>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancel)
    {
        await app.Services.GetRequiredService<DatabaseStart>().MigrateAsync(cancel);

        // The keys lie in the database; whatever is protected first would wait for them.
        _ = app.Services.GetDataProtector("start").Protect([]);
        if (app.WantsDemo)
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoTeller>().TellAsync(cancel);
        }
    }

    private static void ReadAhead(this WebApplication app) => app.Services.GetRequiredService<ContentStore>().Current.ReadAhead();

    /// <summary>The link that makes the first administrator, where there is none and no demonstration brings one.</summary>
    private static async Task<string?> InviteAsync(this WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return app.WantsDemo ? null : await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().InviteAsync(cancel);
    }

    private static void Greet(WebApplication app, string? invitation)
    {
        Console.WriteLine($"\nPôle is at {app.Urls.FirstOrDefault() ?? "http://localhost:5080"}\n");
        if (app.WantsDemo)
        {
            Console.WriteLine(DemoAccounts);
        }
        else if (invitation is not null)
        {
            Console.WriteLine($"Nobody administers this site yet. Make the first administrator (the link works once, for a day) at\n  {invitation}\n");
        }

        Console.WriteLine("Stop with Ctrl+C. Tests: tests/run. The map of the code: src/README.md");
    }

    extension(WebApplication app)
    {
        private bool WantsDemo => app.Configuration.GetValue("Demo:Load", app.Environment.IsDevelopment());
    }

    private const string DemoAccounts = $"""
        Demonstration accounts, all with the password {DemoTeller.Password}
          admin@demo.example       administrator
          editor@demo.example      content editor
          reviewer@demo.example    action reviewer and accreditation officer
          accountant@demo.example  accountant
          company@demo.example     member company
          lapsed@demo.example      company whose dues have ended
          consultant@demo.example  consulting firm, accredited on one toolkit
          relay@demo.example       accredited intermediary
          newrelay@demo.example    intermediary that is not accredited
          funder@demo.example      read-only seat of a funder

        """;

    private static string Unreachable(DbException fault) => $"Setting ConnectionStrings:Pole: the database cannot be reached. {fault.Message}";

    private static int Stop(string line)
    {
        Console.Error.WriteLine(line);
        return CommandLine.Failed;
    }
}

/// <summary>What is under way while the site is put together.</summary>
/// <param name="Content">All that is read ahead of the content.</param>
/// <param name="Database">The database of this version, with the demonstration where it is wanted: before that no request is taken.</param>
internal sealed record Beginning(Task Content, Task Database);
