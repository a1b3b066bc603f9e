using Pole.Kernel;

namespace Pole.Features.Resources.Kinds;

/// <summary>What only a video has to say of itself. Its words stand on the page, so that nobody needs to hear it.</summary>
internal sealed record Video
{
    private const string Here = "/media/";

    public required Span Duration { get; init; }

    /// <summary>Who holds the file: this site, or another that is only asked once somebody goes there.</summary>
    public required string Host { get; init; }

    /// <summary>A file of <c>content/media/</c>, or the page of another site.</summary>
    public required string Address { get; init; }

    /// <summary>All that is said or written in it, in its order.</summary>
    public required IReadOnlyList<Spoken> Transcript { get; init; }

    /// <summary>Whether this site holds it, so that the page may play it without telling anyone else.</summary>
    public bool IsHere() => Address.StartsWith(Here, StringComparison.Ordinal);
}

/// <summary>What is said or shown from a moment on.</summary>
internal sealed record Spoken
{
    public required Span At { get; init; }

    public required string Text { get; init; }
}
