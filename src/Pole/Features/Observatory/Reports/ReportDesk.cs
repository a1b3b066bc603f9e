using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory.Reports;

/// <summary>Makes the reports of <c>content/reports/</c> for those who may read them: a funder reads its own, the team all of them.</summary>
internal sealed class ReportDesk(
    ContentStore content, Indicators indicators, ObservedThings things, CurrentPerson person, Reader reader, TimeProvider clock, Texts texts)
{
    /// <summary>The templates that the person may ask for, in their order.</summary>
    public IReadOnlyList<ContentItem<ReportSheet>> Mine =>
        [.. content.Current.All<ReportSheet>(Language.Current).Where(report => MayRead(report.Sheet.Kind)).OrderBy(report => report.Sheet.Order)];

    /// <summary>Every funder that pays for an approved action, for the team to choose from; a funder's seat has only its own.</summary>
    public async Task<IReadOnlyList<string>> FundersAsync(CancellationToken cancel) => person.IsStaff
        ? [.. (await things.ReadAsync(cancel)).SelectMany(one => one.Funders).Distinct().Order(StringComparer.CurrentCulture)]
        : [.. new[] { person.Funder }.OfType<string>()];

    /// <returns>Nothing where there is no such report, or not for this person.</returns>
    public async Task<Report?> FindAsync(string slug, ScopeChoice choice, CancellationToken cancel)
    {
        if (content.Current.Find<ReportSheet>(slug, Language.Current) is not { } item || !MayRead(item.Sheet.Kind))
        {
            return null;
        }

        var asked = choice.ToScope(content);
        var scope = item.Sheet.Kind switch
        {
            ReportKind.Funder => asked with { Region = null, Funder = person.IsStaff ? asked.Funder ?? Observed.Ademe : person.Funder },
            ReportKind.Region => asked with { Funder = null, Region = asked.Region ?? content.Current.Vocabulary("regions").Terms[^1].Code },
            ReportKind.Year => new Scope(asked.Year ?? clock.GetUtcNow().Year),
        };
        return await MakeAsync(item, scope, cancel);
    }

    /// <summary>The same report of another scope that the person may read.</summary>
    public async Task<Report?> FindAsync(string slug, Scope scope, CancellationToken cancel) =>
        content.Current.Find<ReportSheet>(slug, Language.Current) is { } item && MayRead(item.Sheet.Kind) && reader.SeesSmallNumbers(scope)
            ? await MakeAsync(item, scope, cancel)
            : null;

    private bool MayRead(ReportKind kind) => person.IsStaff || (kind is ReportKind.Funder && person.Is(StaffRole.Funder) && person.Funder is not null);

    /// <summary>What a report of this scope is about, in words.</summary>
    public string AboutOf(Scope scope) =>
        ScopeChoice.Say(scope, content, texts["depuis le début"]) + (scope.Year is null ? $", {texts["depuis le début"].Value}" : "");

    private async Task<Report> MakeAsync(ContentItem<ReportSheet> item, Scope scope, CancellationToken cancel)
    {
        List<ApprovedAction> actions = [.. (await things.ReadAsync(cancel)).OfType<ApprovedAction>().Where(scope.Holds).Reverse()];
        return new()
        {
            Item = item,
            Scope = scope,
            About = AboutOf(scope),
            MadeAt = clock.GetUtcNow(),
            Indicators = await indicators.OfAsync(item.Sheet.Indicators, scope, cancel),
            Conventions = ConventionLine.Of(actions, scope.Funder),
            Counted = actions,
        };
    }
}
