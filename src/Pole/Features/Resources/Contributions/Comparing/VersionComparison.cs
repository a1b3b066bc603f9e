using Pole.Features.Resources.Contributions.Asking;
using Pole.Platform.Web;
using Pole.Platform.Web.Comparing;

namespace Pole.Features.Resources.Contributions.Comparing;

/// <summary>One field as two versions say it, side by side.</summary>
internal sealed record FieldChange(string Label, IReadOnlyList<Words> Before, IReadOnlyList<Words> After);

/// <summary>A version beside the one before it.</summary>
internal sealed record ComparedVersions(ContributionVersion After, ContributionVersion? Before, IReadOnlyList<FieldChange> Changes, string Page, string Title);

/// <summary>Tells which fields changed from one version of a sheet to the next, and which words in them.</summary>
internal sealed class VersionComparison(AnswerWords words, Texts texts)
{
    public IReadOnlyList<FieldChange> Compare(ContributionVersion before, ContributionVersion after)
    {
        var (old, now) = (before.Answers, after.Answers);
        return
        [
            .. from question in AuthorSteps.Questions
               let said = Say(question, old)
               let says = Say(question, now)
               where said != says
               select Change(texts[question.Label], said, says),
            .. before.Documents == after.Documents ? [] : new[] { Change(texts["Documents joints"], before.Documents, after.Documents) },
        ];
    }

    private static FieldChange Change(string label, string before, string after)
    {
        var (old, now) = TextComparison.WordsOf(before, after);
        return new(label, old, now);
    }

    private string Say(AuthorQuestion question, Answers answers) => string.Join('\n', words.Say(question, answers.Of(question.Path)));
}
