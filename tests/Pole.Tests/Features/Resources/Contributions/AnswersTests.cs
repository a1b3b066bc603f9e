using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Resources.Contributions;

/// <summary>Answers hold all that a sheet says, and the comparison of two of them all that differs.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void Every_key_of_a_sheet_has_its_question()
    {
        string[] given = ["case-study.format", "case-study.funding.total-modifier", "updated"];

        Assert.Empty(DraftQuestions.All.Select(draft => draft.Path).Except(AuthorSteps.Questions.Select(question => question.Path)).Except(given));
    }

    [Fact]
    public void Every_key_of_a_row_has_its_cell()
    {
        (Type Record, IReadOnlyList<Column> Columns)[] rows =
        [
            (typeof(CaseStudies.Figure), Columns.Figure), (typeof(CaseStudies.Step), Columns.Step), (typeof(CaseStudies.ReportedSynergy), Columns.Synergy),
            (typeof(CaseStudies.HumanMeans), Columns.HumanMeans), (typeof(CaseStudies.Cost), Columns.Cost), (typeof(CaseStudies.FundingLine), Columns.Funder),
            (typeof(CaseStudies.Partner), Columns.Partner), (typeof(CaseStudies.CommuneName), Columns.Commune), (typeof(ResourceDocument), Columns.Document),
        ];

        Assert.Empty(rows.SelectMany(row => SheetShape.Of(row.Record).Members.Select(member => member.Key)
            .Except(row.Columns.Select(column => column.Key.Split('.')[0])).Select(key => $"{row.Record.Name}.{key}")));
    }

    [Fact]
    public void A_sheet_of_the_site_is_read_as_answers_and_written_again_without_loss()
    {
        using var app = new PoleApp();
        var studies = app.Services.GetRequiredService<ContentStore>().Current.All<Resource>(Language.French)
            .Where(item => item.Sheet.CaseStudy is not null).ToList();

        Assert.NotEmpty(studies);
        foreach (var item in studies)
        {
            var file = new DraftFile(AnswerFields.Of(AnswerFields.From(item.Sheet)), null, []);
            Assert.Empty(file.Refused);
            var binder = new SheetBinder(item.Slug);
            var again = binder.Bind(typeof(Resource), FrontMatter.Split(file.Text).Keys, []) as Resource;
            Assert.Empty(binder.Faults);
            Assert.Equal(Told(item.Sheet, "steps"), Told(again!, "steps"));
            Assert.Equal(Told(item.Sheet, "key-figures"), Told(again!, "key-figures"));
            Assert.Equal(Told(item.Sheet, "human-means"), Told(again!, "human-means"));
            Assert.Equal(Told(item.Sheet, "governance"), Told(again!, "governance"));
        }
    }

    [Theory]
    [InlineData("---\ntitle: A\nverified: 2025-01-01\n---\nverified: ici\n", "---\ntitle: A\nverified: 2026-01-01\n---\nverified: ici\n")]
    [InlineData("---\ntitle: A\n---\nverified: ici\n", "---\nverified: 2026-01-01\ntitle: A\n---\nverified: ici\n")]
    public void A_line_of_the_head_is_set_and_the_text_below_stays(string before, string after) =>
        Assert.Equal(after, HeadLine.Set(before, "verified", "2026-01-01"));

    private static string Told(Resource resource, string key) => DraftField.At(SheetWriter.MapOf(resource), $"case-study.{key}") is { } value ? YamlWriter.Flow(value) : "";
}
