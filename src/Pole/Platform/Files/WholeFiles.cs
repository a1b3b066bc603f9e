using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Platform.Files;

/// <summary>Every file that a row names is in the store, with the bytes that it came with.</summary>
internal sealed class WholeFiles(PoleDb db, FileStore store) : IInvariant
{
    public string Rule => "every stored file is there, and its bytes are those that came";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var file in db.Files.AsNoTracking().OrderBy(f => f.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!store.Holds(file))
            {
                yield return $"{file.Name} ({file.Id}): no bytes at {file.Hash}";
            }
            else if (!await store.IsWholeAsync(file.Hash, cancel))
            {
                yield return $"{file.Name} ({file.Id}): the bytes at {file.Hash} have changed";
            }
        }
    }
}
