using Pole.Features.Observatory.Api;
using Pole.Features.Observatory.Disclosure;
using Pole.Features.Observatory.Measures;
using Pole.Features.Observatory.Reports;
using Pole.Features.Observatory.Reports.Demo;
using Pole.Features.Observatory.Reports.Frozen;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Journal;
using Pole.Platform.OpenData;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Observatory;

/// <summary>Indicators over what was approved, their cuts and what they count.</summary>
internal static class ObservatoryFeature
{
    public static IServiceCollection AddObservatory(this IServiceCollection services)
    {
        services.AddContentSection<IndicatorSheet>("indicators", "/observatoire/{slug}");
        services.AddContentCheck<MeasureCheck>();
        services.AddContentCheck<TargetCheck>();
        services.AddContentCheck<RegionCompaniesCheck>();
        services.AddContentSection<ReportSheet>("reports");
        services.AddContentCheck<ReportCheck>();
        services.AddKnownAddresses("/observatoire", "/observatoire/comparer");
        services.AddSingleton(new MenuEntry(MenuArea.Site, "Observatoire", "/observatoire", 60));
        services.AddSingleton<ISiteMapPart, ObservatoryAddresses>();
        services.AddSingleton<IMeasure, ActionsMeasure>();
        services.AddSingleton<IMeasure, CompaniesReached>();
        services.AddSingleton<IMeasure, ParticipantsMeasure>();
        services.AddSingleton<IMeasure, FunnelMeasure>();
        services.AddSingleton<IMeasure, HoursMeasure>();
        services.AddSingleton<IMeasure, RealisedSynergies>();
        services.AddSingleton<IMeasure, PotentialSynergies>();
        services.AddSingleton<IMeasure, TrainingSeats>();
        services.AddSingleton<IMeasure, CompaniesInTraining>();
        services.AddSingleton<IMeasure, ActiveMembers>();
        foreach (IMeasure measure in (IMeasure[])[.. SynergyGains.All, .. ResultsByQuality.All])
        {
            services.AddSingleton(measure);
        }

        services.AddScoped<ApprovedActions>();
        services.AddScoped<DeliveredSeats>();
        services.AddScoped<MemberDays>();
        services.AddScoped<CutLabels>();
        services.AddScoped<ReportDesk>();
        services.AddScoped<ReportDocument>();
        services.AddScoped<ReportWorkbook>();
        services.AddScoped<FrozenReports>();
        services.AddScoped<FrozenDocument>();
        services.AddScoped<FrozenWorkbook>();
        services.AddScoped<IDemoChapter, DemoReports>();
        services.AddJournalWords((FrozenReports.Frozen, "Rapport arrêté"));
        services.AddRecordNames<FrozenReport>(null, (db, ids) => db.FrozenReports.Where(r => ids.Contains(r.Id)).Select(r => new RecordName<FrozenReport>(r.Id, r.Title)));
        services.AddSingleton<ObservedThings>();
        services.AddSingleton<KeptSecrets>();
        services.AddScoped<Reader>();
        services.AddScoped<Indicators>();
        services.AddScoped<IOpenTable, IndicatorsTable>();
        return services;
    }

    public static IEndpointRouteBuilder MapObservatory(this IEndpointRouteBuilder routes)
    {
        routes.MapIndicatorCsv();
        routes.MapCutCsv();
        routes.MapCompareCsv();
        routes.MapReportFiles();
        routes.MapFrozenFiles();
        routes.MapIndicatorEndpoints();
        return routes;
    }
}
