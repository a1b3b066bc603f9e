using Pole.Features.Accreditation;
using Pole.Features.Toolkits.Demo;
using Pole.Features.Toolkits.Downloads;
using Pole.Features.Toolkits.Questions;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Toolkits;

/// <summary>The association's tools: their sheets, who may take them, and the register of who did.</summary>
internal static class ToolkitsFeature
{
    public static IServiceCollection AddToolkits(this IServiceCollection services)
    {
        services.AddContentSection<ToolkitSheet>(ToolkitShelf.Section, "/outils/{slug}", withFiles: true);
        services.AddContentCheck<ToolkitCheck>();
        services.AddScoped<ToolkitShelf>();
        services.AddScoped<DownloadRights>();
        services.AddScoped<INewKits, NewKits>();
        services.AddScoped<HandOut>();
        services.AddScoped<IPersonalRecords, MyDownloadRecords>();
        services.AddScoped<IDemoChapter, DemoDownloads>();
        services.AddJob<TellOfNewVersions>();
        services.AddJob<TellOfWithdrawals>();
        services.AddScoped<IPersonalRecords, MyQuestionRecords>();
        services.AddScoped<IWaitingWork, QuestionsWaiting>();
        services.AddJournalWords(QuestionMoves.Words);
        services.AddRecordNames<VersionQuestion>(null, (db, ids) =>
            from question in db.ToolkitQuestions
            where ids.Contains(question.Id)
            select new RecordName<VersionQuestion>(question.Id, question.Question));
        services.AddLetter("toolkit-withdrawn", "name", "toolkit", "version", "reason", "latest", "link");
        services.AddLetter("toolkit-question-answered", "name", "toolkit", "question", "answer", "link");
        services.AddLetter("toolkit-new-version", "name", "toolkit", "version", "changes", "link");
        services.AddSingleton<ISearchSource, ToolkitsToFind>();
        services.AddSingleton<ISiteMapPart, ToolkitsToFind>();
        services.AddSingleton(new MenuEntry(MenuArea.Foot, "Outils", "/outils", 30));
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Vos outils", "/espace/outils", 50));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Téléchargements", "/admin/outils", 45, Policies.AccreditationOfficer));
        return services;
    }
}
