using Microsoft.Extensions.Options;

namespace Pole.Platform.Content;

/// <summary>The command <c>content check</c>: prints every fault as <c>file:line:column message</c>.</summary>
internal sealed class ContentCheck(ContentStore store, IOptions<ContentOptions> options)
{
    /// <returns>How many faults there are.</returns>
    public async Task<int> RunAsync(TextWriter output)
    {
        store.Refresh();
        var faults = store.Faults;
        foreach (var fault in faults)
        {
            await output.WriteLineAsync($"{options.Value.Root.TrimEnd('/')}/{fault}");
        }

        await output.WriteLineAsync(faults.Count switch
        {
            0 => $"{store.Current.Entries.Count()} textes lus, aucune faute",
            1 => "1 faute",
            var several => $"{several} fautes",
        });
        return faults.Count;
    }
}
