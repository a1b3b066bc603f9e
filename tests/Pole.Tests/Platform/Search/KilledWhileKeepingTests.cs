using System.Net;
using Pole.App;
using Pole.Platform.Commands;
using Pole.Platform.Search.Kept;

namespace Pole.Platform.Search;

/// <summary>What a process leaves behind that is killed while it writes the index.</summary>
public sealed class KilledWhileKeepingTests : IDisposable
{
    private const int MostTries = 12;

    private readonly Place place = Place.Empty();

    private string Kept => IndexFile.In(place.Data).Path;

    private string Unfinished => Kept + ".unfinished";

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task The_index_kept_before_stands_whole_and_the_next_start_answers()
    {
        Assert.Equal(CommandLine.Done, (await place.RunAsync("migrate")).Code);
        Assert.Equal(CommandLine.Done, (await place.RunAsync("search", "rebuild")).Code);

        var before = await KillWhileItIsWrittenAsync();

        Assert.True(File.Exists(Unfinished));
        Assert.Equal(before, await File.ReadAllBytesAsync(Kept));
        using var site = await place.ServeAsync();
        Assert.Equal(HttpStatusCode.OK, await site.AsksAsync("/recherche?q=synergie"));
        Assert.Contains("piicto", await site.ReadAsync("/api/v1/resources?q=piicto"), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Tries until a process died with the file in its hands; answers what was kept before that.</summary>
    private async Task<byte[]> KillWhileItIsWrittenAsync()
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var before = await File.ReadAllBytesAsync(Kept);
            using var rebuild = place.Start("search", "rebuild");
            while (!rebuild.HasExited && !File.Exists(Unfinished))
            {
                Thread.Yield();
            }

            rebuild.Kill();
            await rebuild.WaitForExitAsync();
            if (File.Exists(Unfinished))
            {
                return before;
            }
        }

        throw new InvalidOperationException($"The file was whole before it could be stopped, {MostTries} times.");
    }
}
