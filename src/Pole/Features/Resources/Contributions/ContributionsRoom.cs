using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Features.Resources.Contributions.Comparing;
using Pole.Features.Resources.Contributions.Demo;
using Pole.Features.Resources.Contributions.Yearly;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Contributions;

/// <summary>Case studies that people propose: written, sent, reviewed, published, and confirmed each year.</summary>
internal static class ContributionsRoom
{
    public static IServiceCollection AddContributions(this IServiceCollection services)
    {
        services.AddScoped<AuthorChoices>();
        services.AddScoped<AnswerWords>();
        services.AddScoped<SheetReader>();
        services.AddScoped<MyContributions>();
        services.AddScoped<ContributionDrafting>();
        services.AddScoped<ContributionSending>();
        services.AddScoped<ContributionLetters>();
        services.AddScoped<ContributionReview>();
        services.AddScoped<Publishing>();
        services.AddScoped<VersionComparison>();
        services.AddScoped<Versions>();
        services.AddScoped<YearlyAnswer>();
        services.AddJob<AskAuthorsToConfirm>();
        services.AddScoped<IWaitingWork, ContributionsWaiting>();
        services.AddScoped<IPersonalRecords, MyContributionRecords>();
        services.AddScoped<IDemoChapter, DemoContributions>();
        services.AddJournalWords(ContributionMoves.Words);
        services.AddRecordNames<Contribution>("/admin/contributions", (db, ids) => db.Contributions.Where(c => ids.Contains(c.Id) && c.Version > 0)
            .Select(c => new RecordName<Contribution>(c.Id, c.Title)));
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Vos fiches", "/espace/contributions", 65));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Fiches proposées", "/admin/contributions", 81, Policies.Editor));
        services.AddKnownAddresses("/espace/contributions", "/espace/contributions/nouvelle", "/admin/contributions");
        foreach (var letter in ContributionLetters.Names)
        {
            services.AddLetter(letter, ContributionLetters.Values);
        }

        return services;
    }
}
