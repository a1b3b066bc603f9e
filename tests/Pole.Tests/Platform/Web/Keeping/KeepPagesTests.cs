using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Search;

namespace Pole.Platform.Web.Keeping;

/// <summary>What many who ask at once are given, and what changes meanwhile: on the middleware itself, with a page that waits.</summary>
public sealed class KeepPagesTests : IDisposable
{
    private const string Tag = "chose";

    private readonly PoleApp app = new();
    private readonly KeptPages kept;
    private readonly PublicPages changes;
    private readonly KeepPages keeper;
    private readonly Queue<TaskCompletionSource<string>> written = [];
    private int begun;

    public KeepPagesTests()
    {
        kept = new(app.Services.GetRequiredService<ISearchIndex>(), app.Clock);
        changes = new(kept);
        keeper = new(WriteAsync, kept, changes, new PackKeptPages(), app.Services.GetRequiredService<ISearchIndex>(), app.Clock);
    }

    public void Dispose() => app.Dispose();

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
    public async Task A_page_begun_before_a_change_is_not_kept_and_not_given_to_who_asks_after_it()
    {
        var (old, fresh) = (Next(), Next());
        var before = AskAsync();
        await changes.ForgetAsync(Tag, CancellationToken.None);
        var after = AskAsync();

        fresh.SetResult("nouvelle");
        Assert.Equal("nouvelle", await after);
        old.SetResult("ancienne");

        Assert.Equal("ancienne", await before);
        Assert.Equal("nouvelle", await AskAsync());
        Assert.Equal(2, begun);
    }

    [Fact]
    public async Task A_change_of_something_else_leaves_the_page_that_is_being_made()
    {
        var page = Next();
        var reader = AskAsync();
        await changes.ForgetAsync("autre", CancellationToken.None);

        page.SetResult("une page");

        Assert.Equal("une page", await reader);
        Assert.Equal("une page", await AskAsync());
        Assert.Equal(1, begun);
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

    [Fact]
    public void The_memory_stays_within_its_bound_and_what_is_asked_for_stays()
    {
        var small = new KeptPages(app.Services.GetRequiredService<ISearchIndex>(), app.Clock) { Most = 100_000 };
        var rule = new KeptPubliclyAttribute();
        var loved = new PageKey("", "/aimee", "");
        small.Keep(new(loved, rule, null, app.Clock.GetUtcNow(), [], new byte[1000]));

        for (var i = 0; i < 1000; i++)
        {
            Assert.NotNull(small.Find(loved));
            small.Keep(new(new("", "/page", $"?{i}"), rule, null, app.Clock.GetUtcNow(), [], new byte[1000]));
            Assert.InRange(small.Bytes, 1, 100_000);
        }

        small.Forget(PublicPages.ContentTag);
        Assert.Equal(0, small.Bytes);
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
        var text = await written.Dequeue().Task;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    private async Task<string> AskAsync()
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Get, Path = "/page" }, Response = { Body = body } };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new KeptPubliclyAttribute(Tag)), "page"));
        await keeper.InvokeAsync(context);
        await context.Response.CompleteAsync();
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
