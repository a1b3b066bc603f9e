using Pole.Platform.Backups;
using Pole.Platform.Commands;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Documents;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Invariants;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Mail;
using Pole.Platform.Search;
using Pole.Platform.Theming;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Keeping.Own;
using Pole.Platform.Web.Parts;

namespace Pole.Platform;

/// <summary>What the features stand on.</summary>
internal static class PlatformRoom
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddData(configuration);
        services.AddInvariant<SoundDatabase>().AddInvariant<NoDanglingReference>().AddInvariant<ReadableRows>();
        services.AddIdentityRoom();
        services.AddScoped<Chronicle>();
        services.AddSingleton<JournalWords>();
        services.AddFiles();
        services.AddBackups(configuration);
        services.AddDocuments();
        services.AddContent();
        services.AddSearchRoom();
        services.AddMail();
        services.AddJobs();
        services.AddWeb();
        services.AddTheming();
        services.AddParts();
        services.AddScoped<DemoTeller>();
        services.AddCommands();
        return services;
    }

    private static void AddCommands(this IServiceCollection services)
    {
        services.AddScoped<CommandLine>();
        services.AddScoped<ICommand, MigrateCommand>();
        services.AddScoped<ICommand, SeedCommand>();
        services.AddScoped<ICommand, JobsRunCommand>();
        services.AddScoped<ICommand, ContentCheckCommand>();
        services.AddScoped<ICommand, SearchRebuildCommand>();
        services.AddScoped<ICommand, CheckCommand>();
    }

    /// <summary>The way of a request, in order.</summary>
    public static WebApplication UsePlatform(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseMiddleware<FollowMovedPages>();
        app.UseMiddleware<AnswerKeptPages>();
        app.UseWhen(IsForMachines, machines => machines.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !IsForMachines(context), people => people
            .UseExceptionHandler("/erreur/500")
            .UseStatusCodePagesWithReExecute("/erreur/{0}"));
        app.UseRouting();
        app.UseRates();
        app.UseMiddleware<KeepPages>();
        app.UseMiddleware<AnswerPeople>();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<WatchReader>();
        app.UseAntiforgery();
        app.MapRazorPages();
        app.MapApiDocument();
        app.MapThemes();
        app.MapMedia();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        return app;
    }

    private static bool IsForMachines(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/webhooks");
}
