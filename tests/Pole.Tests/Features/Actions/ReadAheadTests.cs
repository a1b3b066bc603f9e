using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Features.Actions;

/// <summary>A submission reads most of what it needs before its turn to write comes: what changes in between is not overlooked.</summary>
public sealed class ReadAheadTests : IDisposable
{
    private readonly CommandLog commands = new();
    private readonly PoleApp app;

    public ReadAheadTests() => app = new PoleApp(commands.Join);

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Hours_that_another_hand_changed_while_the_submission_stood_in_line_are_in_its_version()
    {
        var answer = await SubmitWhileAsync((db, _) => db.Database.ExecuteSqlAsync($"""UPDATE "action_times" SET "Hundredths" = 777"""));

        Assert.True(answer.IsRedirect);
        var version = await app.ReadAsync(all => all.ActionVersions.AsNoTracking().SingleAsync());
        Assert.All(version.Snapshot.Times, time => Assert.Equal(777, time.Hundredths));
    }

    [Fact]
    public async Task A_draft_that_was_discarded_while_its_submission_stood_in_line_is_gone()
    {
        var answer = await SubmitWhileAsync((db, action) =>
        {
            db.Remove(action);
            return db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.False(await app.ReadAsync(all => all.ActionVersions.AnyAsync()));
    }

    [Fact]
    public async Task Evidence_that_came_while_the_submission_stood_in_line_is_in_its_version()
    {
        var answer = await SubmitWhileAsync((db, action) =>
        {
            var photo = new StoredFile { Hash = new string('a', 64), Name = "photo.jpg", MediaType = "image/jpeg", Length = 1, StoredAt = DateTimeOffset.UnixEpoch };
            db.Files.Add(photo);
            action.Evidence.Add(new ActionEvidence { FileId = photo.Id, Kind = EvidenceKind.Photo });
            return db.SaveChangesAsync();
        });

        Assert.True(answer.IsRedirect);
        var version = await app.ReadAsync(all => all.ActionVersions.AsNoTracking().SingleAsync());
        Assert.Equal(["photo.jpg", "feuille-de-presence.csv"], version.Snapshot.Evidence);
    }

    /// <summary>Submits a draft, which is changed in the turn of someone else while the submission stands in line with what it has read.</summary>
    private async Task<Answer> SubmitWhileAsync(Func<PoleDb, Action, Task> change)
    {
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();
        var page = await author.OpenAsync(address);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        await using var writing = await db.BeginWriteAsync(CancellationToken.None);
        var action = await db.HoldActionAsync(Id<Action>.Parse(address.Split('/')[^1], null), CancellationToken.None);

        commands.Take();
        var submitting = author.SubmitAsync(page, "", [], "soumettre");
        await UntilItHasReadAheadAsync();
        await change(db, action!);
        await writing.CommitAsync();
        return await submitting;
    }

    /// <summary>The files of its evidence are what it asks for last.</summary>
    private async Task UntilItHasReadAheadAsync()
    {
        for (var patience = 0; patience < 200; patience++)
        {
            if (commands.Take().Any(command => command.Contains("action_evidence", StringComparison.Ordinal) && command.Contains("MediaType", StringComparison.Ordinal)))
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail("It never read ahead.");
    }
}
