using System.Security.Cryptography;
using System.Text.Json;
using Pole.Platform.Reading;

namespace Pole.Platform.Search;

/// <summary>What a page asked of the index, which it asks again once the index has changed: the same answer lets the page last.</summary>
internal sealed class IndexReading(Func<object> ask, object answer) : IReading
{
    private readonly string mark = MarkOf(answer);

    public bool StillHolds => MarkOf(ask()) == mark;

    private static string MarkOf(object answer) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType())));
}
