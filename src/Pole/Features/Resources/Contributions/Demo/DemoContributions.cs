using Pole.Features.Resources.Contributions.Asking;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Resources.Contributions.Demo;

/// <summary>A draft, a sheet that waits for an editor, one that came back with remarks, and one on the site whose year has passed.</summary>
internal sealed class DemoContributions(PoleDb db, ContentStore content) : IDemoChapter
{
    private const string OnSite = "rencontres-industriels-canton";

    public int Order => 60;

    public Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var now = stage.Now;
        Start(DemoPeople.Company, DemoSheets.Draft, now.AddDays(-3));
        Send(Start(DemoPeople.Consultant, DemoSheets.Whole, now.AddDays(-12)), now.AddDays(-2));
        Return(Send(Start(DemoPeople.NewRelay, DemoSheets.Rough, now.AddDays(-30)), now.AddDays(-20)), now.AddDays(-16));
        if (content.Current.WithDrafts().Find<Resource>(OnSite, Language.French) is { } item)
        {
            Publish(Send(Start(DemoPeople.Relay, AnswerFields.From(item.Sheet).With([Licence]), now.AddDays(-420)), now.AddDays(-410)), now.AddDays(-400), now.AddDays(-5));
        }

        return Task.CompletedTask;
    }

    private static KeyValuePair<string, Answer> Licence => KeyValuePair.Create("source.licence", new Answer { Text = AuthorChoices.Licences[0] });

    private Contribution Start(DemoPerson author, Answers answers, DateTimeOffset at)
    {
        var contribution = new Contribution { AuthorId = author.Id, CreatedAt = at, ChangedAt = at, IsDemo = true };
        contribution.Write(answers, at);
        db.Contributions.Add(contribution);
        Record(contribution, ContributionMoves.Started, author.Id, at);
        return contribution;
    }

    private Contribution Send(Contribution contribution, DateTimeOffset at)
    {
        contribution.Submit(at);
        var licence = contribution.Answers.TextOf("source.licence") ?? AuthorChoices.Licences[0];
        db.ContributionVersions.Add(new() { ContributionId = contribution.Id, Number = contribution.Version, At = at, Json = contribution.Json, Documents = "", Licence = licence });
        Record(contribution, ContributionMoves.Submitted, contribution.AuthorId, at, licence);
        return contribution;
    }

    private void Return(Contribution contribution, DateTimeOffset at)
    {
        contribution.Return(DemoSheets.Comment, at);
        Record(contribution, ContributionMoves.Returned, DemoPeople.Editor.Id, at, DemoSheets.Comment);
        db.FieldComments.AddRange(DemoSheets.Remarks.Select(remark => new FieldComment
        {
            ContributionId = contribution.Id,
            Version = contribution.Version,
            Path = remark.Path,
            Text = remark.Text,
            By = DemoPeople.Editor.Id,
            At = at,
        }));
    }

    private void Publish(Contribution contribution, DateTimeOffset at, DateTimeOffset asked)
    {
        contribution.Publish(OnSite, at);
        contribution.FileHash = content.TextAt(Publishing.FileOf(OnSite)) is { } text ? Publishing.HashOf(text) : null;
        contribution.Ask(asked);
        Record(contribution, ContributionMoves.Published, DemoPeople.Editor.Id, at, $"/ressources/{OnSite}");
        Record(contribution, ContributionMoves.Asked, null, asked);
    }

    private void Record(Contribution contribution, string what, Id<Account>? by, DateTimeOffset at, string? reason = null) => db.Journal.Add(new JournalEntry
    {
        At = at,
        Subject = nameof(Contribution),
        SubjectId = contribution.Id.Value,
        What = what,
        By = by,
        Reason = reason,
    });
}
