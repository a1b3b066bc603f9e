using System.Net;
using Pole.App;
using Pole.Platform.Commands;

namespace Pole.Platform.Backups;

/// <summary>A demonstration site that runs, and a backup of it: made once, for it takes a while.</summary>
public sealed class BackedUpSite : IAsyncLifetime
{
    private Place place = null!;
    private RunningPlace site = null!;

    internal Place Place => place;

    internal RunningPlace Site => site;

    internal string File => Path.Combine(place.Folder, "all.pole");

    internal (int Code, string Said) Answer { get; private set; }

    public async Task InitializeAsync()
    {
        place = Place.Empty();
        site = await place.ServeAsync(demo: true);
        Answer = await place.RunAsync("backup", File);
    }

    public Task DisposeAsync()
    {
        site.Dispose();
        place.Dispose();
        return Task.CompletedTask;
    }
}

public sealed class BackupTests(BackedUpSite backed) : IClassFixture<BackedUpSite>
{
    [Fact]
    public async Task A_backup_of_the_running_site_restores_elsewhere_whole_and_answers()
    {
        using var elsewhere = Place.Empty();

        var restored = await elsewhere.RunAsync("restore", backed.File);
        var check = await elsewhere.RunAsync("check");
        using var site = await elsewhere.ServeAsync();

        Assert.True(backed.Answer.Code == CommandLine.Done, backed.Answer.Said);
        Assert.True(restored.Code == CommandLine.Done, restored.Said);
        Assert.True(check.Code == CommandLine.Done, check.Said);
        Assert.Contains("Everything holds", check.Said);
        Assert.Equal(FilesOf(backed.Place), FilesOf(elsewhere));
        foreach (var page in new[] { "/", "/agenda", "/observatoire", "/annuaire" })
        {
            Assert.Equal(HttpStatusCode.OK, await site.AsksAsync(page));
        }
    }

    [Fact]
    public async Task A_backup_never_overwrites_and_leaves_nothing_beside()
    {
        var before = await File.ReadAllBytesAsync(backed.File);

        var again = await backed.Place.RunAsync("backup", backed.File);

        Assert.Equal(CommandLine.Failed, again.Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(backed.File));
        Assert.Empty(Directory.GetFiles(backed.Place.Folder, "*.half*"));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(backed.File) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task A_place_that_holds_something_is_replaced_only_when_told_and_never_while_the_site_runs()
    {
        using var elsewhere = Place.Empty();
        Assert.Equal(CommandLine.Done, (await elsewhere.RunAsync("migrate")).Code);

        var untold = await elsewhere.RunAsync("restore", backed.File);
        var running = await backed.Place.RunAsync("restore", backed.File, "--replace");
        var told = await elsewhere.RunAsync("restore", backed.File, "--replace");

        Assert.Equal(CommandLine.Failed, untold.Code);
        Assert.Contains("--replace", untold.Said);
        Assert.Equal(CommandLine.Failed, running.Code);
        Assert.Contains("in use", running.Said);
        Assert.Equal(HttpStatusCode.OK, await backed.Site.AsksAsync("/agenda"));
        Assert.True(told.Code == CommandLine.Done, told.Said);
        Assert.Equal(CommandLine.Done, (await elsewhere.RunAsync("check")).Code);
    }

    [Fact]
    public async Task A_cut_file_is_refused_and_nothing_is_changed()
    {
        using var elsewhere = Place.Empty();
        var cut = Path.Combine(elsewhere.Folder, "cut.pole");
        var whole = await File.ReadAllBytesAsync(backed.File);
        await File.WriteAllBytesAsync(cut, whole[..(whole.Length / 2)]);

        var answer = await elsewhere.RunAsync("restore", cut);

        Assert.Equal(CommandLine.Failed, answer.Code);
        Assert.Contains("no whole backup", answer.Said);
        Assert.Empty(Directory.Exists(elsewhere.Data) ? Directory.GetFileSystemEntries(elsewhere.Data) : []);
        Assert.Contains("no database", (await elsewhere.RunAsync("check")).Said);
    }

    [Fact]
    public async Task A_byte_that_changed_anywhere_is_seen()
    {
        var whole = await File.ReadAllBytesAsync(backed.File);
        var flipped = Path.Combine(backed.Place.Folder, "flipped.pole");
        var random = new Random(7);
        int[] places = [0, whole.Length - 1, whole.Length - Seal.Length, whole.Length - Seal.Length - 1, .. Enumerable.Range(0, 60).Select(_ => random.Next(whole.Length))];
        foreach (var at in places)
        {
            whole[at] ^= 0x10;
            await File.WriteAllBytesAsync(flipped, whole);
            await Assert.ThrowsAsync<BackupException>(() => ArchiveReader.OpenAsync(flipped, CancellationToken.None));
            whole[at] ^= 0x10;
        }

        await using var untouched = await ArchiveReader.OpenAsync(backed.File, CancellationToken.None);
        Assert.NotEmpty(untouched.Manifest.Entries);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(250)]
    public async Task A_restore_that_is_killed_leaves_all_or_nothing(int milliseconds)
    {
        using var elsewhere = Place.Empty();
        using (var restore = elsewhere.Start("restore", backed.File))
        {
            while (!restore.HasExited && !(Directory.Exists(elsewhere.Data) && Directory.GetDirectories(elsewhere.Data, ".restore-*").Length > 0))
            {
                await Task.Delay(1);
            }

            await Task.Delay(milliseconds);
            restore.Kill();
            await restore.WaitForExitAsync();
        }

        var found = await elsewhere.RunAsync("check");
        Assert.True(found.Code == CommandLine.Done || found.Said.Contains("no database"), found.Said);
        var again = await elsewhere.RunAsync("restore", backed.File, "--replace");
        Assert.True(again.Code == CommandLine.Done, again.Said);
        Assert.Empty(Directory.GetDirectories(elsewhere.Data, ".restore-*"));
    }

    [Theory]
    [InlineData(CommandLine.Misused, "backup")]
    [InlineData(CommandLine.Misused, "restore", "a", "b")]
    [InlineData(CommandLine.Misused, "restore", "a", "--force")]
    [InlineData(CommandLine.Failed, "restore", "there-is-none.pole")]
    [InlineData(CommandLine.Done, "backup", "--help")]
    [InlineData(CommandLine.Done, "restore", "--help")]
    public async Task The_exit_code_tells_misuse_from_failure(int expected, params string[] words)
    {
        var answer = await backed.Place.RunAsync(words);

        Assert.Equal(expected, answer.Code);
        Assert.NotEmpty(answer.Said);
    }

    private static IEnumerable<string> FilesOf(Place place) =>
        Directory.GetFiles(Path.Combine(place.Data, "files"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Cast<string>().Order();
}
