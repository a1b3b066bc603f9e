using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Platform.Files;

public sealed class FileStoreTests : IDisposable
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\nsome bytes");

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_same_bytes_are_kept_once_under_their_hash()
    {
        await KeepAsync("preuve.pdf", Pdf);
        await KeepAsync("encore.pdf", Pdf);

        Assert.Single(Directory.GetFiles(Path.Combine(app.DataFolder, "files"), "*", SearchOption.AllDirectories));
        Assert.Equal(2, await app.ReadAsync(db => db.Files.CountAsync()));
    }

    [Theory]
    [InlineData("page.html", "file.kind")]
    [InlineData("image.svg", "file.kind")]
    [InlineData("outil.xlsm", "file.kind")]
    [InlineData("preuve", "file.kind")]
    [InlineData("photo.png", "file.not-what-it-says")]
    [InlineData("tableau.xlsx", "file.not-what-it-says")]
    public async Task A_file_that_is_not_of_an_accepted_kind_or_not_what_its_name_says_is_refused(string name, string code)
    {
        var outcome = await KeepAsync(name, Pdf);

        Assert.Equal(code, outcome.Refusal.Code);
        Assert.Equal("Input.Evidence", outcome.Refusal.Field);
        Assert.Equal(0, await app.ReadAsync(db => db.Files.CountAsync()));
    }

    [Fact]
    public async Task An_empty_file_is_refused() => Assert.Equal("file.empty", (await KeepAsync("vide.pdf", [])).Refusal.Code);

    [Fact]
    public async Task A_file_of_more_than_20_megabytes_is_refused_before_it_is_read()
    {
        var upload = new FormFile(new UnreadStream(), 0, FileStore.LargestFile + 1, "Input.Evidence", "lourd.pdf");

        var (file, outcome) = await app.WithAsync<FileStore, (StoredFile?, Outcome)>(store => store.KeepAsync(upload, "Input.Evidence", CancellationToken.None));

        Assert.Null(file);
        Assert.Equal("file.too-large", outcome.Refusal.Code);
    }

    [Fact]
    public async Task A_workbook_with_macros_under_a_harmless_name_is_refused()
    {
        Assert.False((await KeepAsync("sain.xlsx", Workbook("xl/workbook.xml"))).Refused);
        Assert.Equal("file.not-what-it-says", (await KeepAsync("macro.xlsx", Workbook("xl/workbook.xml", "xl/vbaProject.bin"))).Refusal.Code);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\temp\\<b>note</b>.txt", "b.txt")]
    [InlineData("été 2026 (v2).txt", "été 2026 (v2).txt")]
    public async Task A_name_is_kept_without_paths_and_odd_signs(string name, string kept)
    {
        await KeepAsync(name, "bonjour"u8.ToArray());

        Assert.Equal(kept, (await app.ReadAsync(db => db.Files.SingleAsync())).Name);
    }

    private static byte[] Workbook(params string[] parts)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create))
        {
            foreach (var part in parts)
            {
                zip.CreateEntry(part);
            }
        }

        return buffer.ToArray();
    }

    private async Task<Outcome> KeepAsync(string name, byte[] bytes)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (_, outcome) = await scope.ServiceProvider.GetRequiredService<FileStore>().KeepAsync(name, bytes, "Input.Evidence", CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<PoleDb>().SaveChangesAsync();
        return outcome;
    }

    /// <summary>Fails the test that reads it.</summary>
    private sealed class UnreadStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The file was read.");
    }
}
