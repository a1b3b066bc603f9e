using Pole.App;

namespace Pole.Platform.Commands;

public sealed class RebuildProgressTests
{
    private readonly TestClock _clock = new(new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));
    private readonly StringWriter _said = new();

    [Fact]
    public void It_says_what_is_done_how_fast_and_what_remains_once_a_second()
    {
        var progress = new RebuildProgress(_said, _clock);
        progress.Report(new("", 0, 12_000, SourceIsRead: false));
        for (var done = 1; done <= 12_000; done++)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(0.25));
            progress.Report(new("resources", done, 12_000, SourceIsRead: false));
        }

        progress.Report(new("resources", 12_000, 12_000, SourceIsRead: true));

        Assert.Equal(
            [
                "12,000 documents to read.",
                "resources: 4,000 of 12,000 documents, 4,000 a second, 8,000 left, about 2 s",
                "resources: 8,000 of 12,000 documents, 4,000 a second, 4,000 left, about 1 s",
                "resources: 12,000 of 12,000 documents, 4,000 a second, all read, now put together",
            ],
            Lines());
    }

    [Fact]
    public void The_end_of_a_source_is_said_at_once_and_more_documents_than_counted_confuse_nothing()
    {
        var progress = new RebuildProgress(_said, _clock);
        progress.Report(new("", 0, 2, SourceIsRead: false));
        _clock.Advance(TimeSpan.FromSeconds(0.5));
        progress.Report(new("pages", 1, 2, SourceIsRead: true));
        _clock.Advance(TimeSpan.FromSeconds(0.5));
        progress.Report(new("help", 3, 2, SourceIsRead: true));

        Assert.Equal(
            [
                "2 documents to read.",
                "pages: 1 of 2 documents, 2 a second, 1 left, about 1 s",
                "help: 3 of 3 documents, 3 a second, all read, now put together",
            ],
            Lines());
    }

    private string[] Lines() => _said.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
