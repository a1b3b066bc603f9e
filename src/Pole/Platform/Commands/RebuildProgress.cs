using System.Globalization;
using Pole.Platform.Search;

namespace Pole.Platform.Commands;

/// <summary>
/// Says how far the building of the index is, in whole lines, so that they read the same in a pipe: when a source has
/// been read, and in between once a second.
/// </summary>
internal sealed class RebuildProgress(TextWriter to, TimeProvider clock) : IProgress<SearchProgress>
{
    private static readonly TimeSpan SayEvery = TimeSpan.FromSeconds(1);

    private DateTimeOffset _start;
    private DateTimeOffset _said;
    private int _saidDone;

    public void Report(SearchProgress value)
    {
        var now = clock.GetUtcNow();
        if (value.Done is 0)
        {
            (_start, _said) = (now, now);
            to.WriteLine(Text($"{value.Total:N0} documents to read."));
        }
        else if (value.Done != _saidDone && (value.SourceIsRead || now - _said >= SayEvery))
        {
            (_said, _saidDone) = (now, value.Done);
            to.WriteLine(Line(value, (now - _start).TotalSeconds));
        }
    }

    private static string Line(SearchProgress value, double seconds)
    {
        var pace = value.Done / Math.Max(seconds, 0.001);
        var left = Math.Max(0, value.Total - value.Done);
        var rest = left is 0
            ? "all read, now put together"
            : Text($"{left:N0} left, about {Math.Ceiling(left / pace):N0} s");
        return Text($"{value.Source}: {value.Done:N0} of {Math.Max(value.Total, value.Done):N0} documents, {pace:N0} a second, {rest}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
