using System.Text.Json;
using Pole.Features.Observatory.Reports.Frozen;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Demo;

namespace Pole.Features.Observatory.Reports.Demo;

/// <summary>The funder's report on the year before, handed in before the last action of that year was approved: so it has been corrected since.</summary>
internal sealed class DemoReports(PoleDb db, ApprovedActions approved, Indicators indicators, ContentStore content) : IDemoChapter
{
    private const string Template = "financeur";
    private const int DaysAgo = 40;

    public int Order => 60;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var scope = new Scope(stage.Today.Year - 1, Funder: Observed.Ademe);
        List<ApprovedAction> actions = [.. (await approved.ReadAsync(cancel)).Where(scope.Holds).SkipLast(1).Reverse()];
        if (content.Current.Find<ReportSheet>(Template, Language.French) is not { } item || actions.Count == 0)
        {
            return;
        }

        var over = indicators.Over([.. actions.AsEnumerable().Reverse()], scope);
        var figures = ReportedFigures.Of(
            item.Sheet.Indicators.Select(slug => over.FirstOrDefault(indicator => indicator.Item.Slug == slug)).OfType<Indicator>(),
            ConventionLine.Of(actions, scope.Funder),
            actions);
        db.FrozenReports.Add(new FrozenReport
        {
            Template = Template,
            Kind = item.Sheet.Kind,
            Title = $"{item.Sheet.Title} · {ScopeChoice.Say(scope, content, "")}",
            Year = scope.Year,
            Funder = scope.Funder,
            At = stage.Now.AddDays(-DaysAgo),
            Json = JsonSerializer.Serialize(figures),
        });
    }
}
