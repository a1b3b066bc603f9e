using System.Text.Json;
using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;

namespace Pole.Features.Resources;

public class CaseStudyTests
{
    public static TheoryData<string> Slugs => [.. SeedSheet.All.Keys];

    [Fact]
    public void The_eleven_sheets_are_all_there_in_both_languages()
    {
        var studies = WrittenResources.CaseStudies;

        Assert.Equal(SeedSheet.All.Keys.Order(StringComparer.Ordinal), studies.Select(s => s.Slug));
        Assert.Equal([8, 2, 1], studies.CountBy(s => s.Sheet.CaseStudy!.Format).OrderBy(f => f.Key).Select(f => f.Value));
        Assert.All(studies, study =>
        {
            var english = WrittenResources.Store.Current.Find<Resource>(study.Slug, Language.English)!;
            Assert.False(english.IsUntranslated);
            Assert.NotEqual(study.Sheet.Title, english.Sheet.Title);
            Assert.NotEqual(study.Sheet.Summary, english.Sheet.Summary);
            Assert.Equivalent(study.Sheet.CaseStudy, english.Sheet.CaseStudy);
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_figure_of_a_sheet_is_in_its_record_with_its_unit(string slug)
    {
        var told = Told.Figures(Study(slug)).ToList();

        var missing = SeedSheet.All[slug].Figures.Where(given => !told.Exists(t => Says(t, given)));

        Assert.Empty(missing.Select(given => JsonSerializer.Serialize(given)));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_date_of_a_sheet_is_in_its_record_as_precise_as_given(string slug)
    {
        var told = Told.Dates(WrittenResources.Named(slug), Study(slug)).ToList();

        Assert.Empty(SeedSheet.All[slug].Dates.Except(told));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Figures_told_in_sentences_are_kept(string slug)
    {
        var text = WrittenResources.Text(slug);

        Assert.All(SeedSheet.All[slug].Text, told => Assert.Contains(told, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Hours_by_task_keep_their_unit_and_sum_to_110()
    {
        var hours = Study("rencontres-industriels-canton").HumanMeans;

        Assert.All(hours, task => Assert.Equal("heures", task.Unit));
        Assert.Equal([5m, 60m, 15m, 30m], hours.Select(task => task.Whole));
        Assert.Equal(SeedSheet.All["rencontres-industriels-canton"].Hours, hours.Sum(task => task.Whole));
    }

    [Fact]
    public void R13_what_is_only_possible_or_hoped_for_is_never_told_as_done()
    {
        var hydrogen = Study("piicto-caban-tonkin").Synergies.Single(s => s.Label.StartsWith("HyaMMED", StringComparison.Ordinal));
        var workshop = Study("adeto-toulon-ouest").KeyFigures.Single(f => f.Value == 160);

        Assert.Equal(ReportedSynergyState.InProgress, hydrogen.State);
        Assert.All(hydrogen.Gains, gain => Assert.Equal(FigureState.Target, gain.State));
        Assert.Equal(FigureState.Potential, workshop.State);
        Assert.DoesNotContain(
            WrittenResources.CaseStudies.SelectMany(s => s.Sheet.CaseStudy!.Synergies),
            s => s.State is not (ReportedSynergyState.Done or ReportedSynergyState.Contracted)
                && s.Gains.Any(g => g.State == FigureState.Observed));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void What_a_sheet_has_lost_is_marked_as_a_gap(string slug)
    {
        var (resource, study) = (WrittenResources.Named(slug), Study(slug));
        List<string> expected = ["source.licence"];
        expected.AddRange(study.Steps.Count == 0 ? ["steps"] : []);
        expected.AddRange(study.Started is null ? ["started"] : []);
        expected.AddRange(study.Lead.Name is null ? ["lead.name"] : []);
        expected.AddRange(resource.Regions.Count == 0 ? ["territory"] : []);
        expected.AddRange(resource.Source.Url is null && study.Format != SheetFormat.RegionalCollection ? ["source.url"] : []);
        expected.AddRange(resource.Updated is null ? [study.Format == SheetFormat.RegionalCollection ? "source.published" : "updated"] : []);
        expected.AddRange(study.Funding is { } plan && plan.Lines.Any(l => l is { Amount: null, Share: null }) ? ["funding.lines"] : []);

        Assert.Empty(expected.Except(study.Gaps.Select(g => g.Field)));
        Assert.All(study.Gaps, gap => Assert.False(string.IsNullOrWhiteSpace(gap.Note)));
        Assert.NotEmpty(study.Anomalies);
    }

    [Fact]
    public void Every_resource_is_read_without_a_fault() =>
        Assert.Empty(WrittenResources.Store.Faults.Where(f => f.File.StartsWith("resources/", StringComparison.Ordinal)).Select(f => f.ToString()));

    private static CaseStudy Study(string slug) => WrittenResources.Named(slug).CaseStudy!;

    private static bool Says(ToldFigure told, JsonElement[] given) =>
        told.Value == given[0].GetDecimal()
        && told.Unit == given[1].GetString()
        && given.Skip(2).Select(word => word.GetString()).All(word =>
            word == SheetShape.KeyOf(told.Modifier.ToString()) || word == SheetShape.KeyOf(told.State.ToString()));
}
