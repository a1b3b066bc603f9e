using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;
using Pole.Platform.Data.Tables;
using Pole.Platform.Reading;

namespace Pole.Platform.Web.Keeping;

/// <summary>What many who ask at once are given, and what changes meanwhile: on the middleware itself, with a page that waits.</summary>
public sealed class KeepPagesTests : IDisposable
{
    private const string Table = "choses";

    private readonly ContentCopy content = new();
    private readonly PoleApp app;
    private readonly TableChanges changes;
    private readonly KeepPages keeper;
    private readonly Queue<TaskCompletionSource<string>> written = [];
    private bool readsTable = true;
    private (string Header, string Value)? said;
    private int begun;

    public KeepPagesTests()
    {
        app = new(settings: new() { ["Content:Root"] = content.Root });
        changes = app.Services.GetRequiredService<TableChanges>();
        var editions = app.Services.GetRequiredService<Editions>();
        keeper = new(WriteAsync, new(editions, app.Clock), editions, new PackKeptPages(), app.Clock);
    }

    public void Dispose()
    {
        app.Dispose();
        content.Dispose();
    }

    [Fact]
    public async Task Many_who_ask_at_once_have_the_page_made_once()
    {
        var page = Next();
        var readers = Enumerable.Range(0, 20).Select(_ => AskAsync()).ToList();

        page.SetResult("une page");

        Assert.All(await Task.WhenAll(readers), text => Assert.Equal("une page", text));
        Assert.Equal(1, begun);
        Assert.Equal("une page", await AskAsync());
        Assert.Equal(1, begun);
    }

    [Fact]
    public async Task A_page_begun_before_a_change_is_not_given_to_who_asks_after_it_and_does_not_take_the_place_of_theirs()
    {
        var (old, fresh) = (Next(), Next());
        var before = AskAsync();
        changes.Tell([Table]);
        var after = AskAsync();

        fresh.SetResult("nouvelle");
        Assert.Equal("nouvelle", await after.WaitAsync(TimeSpan.FromSeconds(20)));
        old.SetResult("ancienne");

        Assert.Equal("ancienne", await before);
        Assert.Equal("nouvelle", await AskAsync());
        Assert.Equal(2, begun);
    }

    [Fact]
    public async Task A_page_begun_before_a_change_is_not_kept()
    {
        var (old, fresh) = (Next(), Next());
        var before = AskAsync();
        changes.Tell([Table]);
        old.SetResult("ancienne");
        Assert.Equal("ancienne", await before);

        fresh.SetResult("nouvelle");

        Assert.Equal("nouvelle", await AskAsync());
    }

    [Fact]
    public async Task A_kept_page_is_not_given_after_a_change()
    {
        var (old, fresh) = (Next(), Next());
        old.SetResult("ancienne");
        Assert.Equal("ancienne", await AskAsync());
        changes.Tell([Table]);
        fresh.SetResult("nouvelle");

        Assert.Equal("nouvelle", await AskAsync());
    }

    [Fact]
    public async Task A_change_of_something_else_leaves_the_page_that_is_being_made()
    {
        var page = Next();
        var reader = AskAsync();
        changes.Tell(["autres"]);
        var second = AskAsync();

        page.SetResult("une page");

        Assert.Equal("une page", await reader);
        Assert.Equal("une page", await second);
        Assert.Equal("une page", await AskAsync());
        Assert.Equal(1, begun);
    }

    [Fact]
    public async Task A_page_of_which_nothing_is_noted_lasts_until_any_content_changes()
    {
        readsTable = false;
        var (old, fresh) = (Next(), Next());
        old.SetResult("ancienne");
        await AskAsync();
        changes.Tell([Table]);
        Assert.Equal("ancienne", await AskAsync());

        content.Write("pages/mission.md", "---\ntitle: Autre\n---\nAutre");
        app.Services.GetRequiredService<ContentStore>().Refresh();
        fresh.SetResult("nouvelle");

        Assert.Equal("nouvelle", await AskAsync());
    }

    [Theory]
    [InlineData("Set-Cookie", "a=b")]
    [InlineData("Cache-Control", "no-store")]
    public async Task What_is_for_one_reader_is_given_to_them_and_not_kept(string header, string value)
    {
        said = (header, value);
        var (first, second) = (Next(), Next());
        first.SetResult("à l’une");
        second.SetResult("à l’autre");

        Assert.Equal("à l’une", await AskAsync());
        Assert.Equal("à l’autre", await AskAsync());
    }

    [Fact]
    public async Task When_the_making_fails_those_who_wait_have_it_made_for_themselves()
    {
        var (broken, whole) = (Next(), Next());
        var first = AskAsync();
        var second = AskAsync();

        whole.SetResult("une page");
        broken.SetException(new InvalidOperationException("broken"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        Assert.Equal("une page", await second);
    }

    private TaskCompletionSource<string> Next()
    {
        var page = new TaskCompletionSource<string>();
        written.Enqueue(page);
        return page;
    }

    private async Task WriteAsync(HttpContext context)
    {
        begun++;
        if (readsTable)
        {
            var before = changes.Count;
            Readings.Open?.Note(Table, () => new TableReading(changes, Table, before));
        }

        if (said is (var header, var value))
        {
            context.Response.Headers[header] = value;
        }

        var text = await written.Dequeue().Task;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    private async Task<string> AskAsync()
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Get, Path = "/page" }, Response = { Body = body } };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new KeptPubliclyAttribute()), "page"));
        await keeper.InvokeAsync(context);
        await context.Response.CompleteAsync();
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
