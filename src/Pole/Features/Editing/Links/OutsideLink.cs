using Pole.Kernel;

namespace Pole.Features.Editing.Links;

/// <summary>An address of another site that our texts lead to, and what it last answered.</summary>
internal sealed class OutsideLink
{
    public const int UrlLength = 2000;

    /// <summary>A link that fails once may be having a bad hour: it is called broken when it still fails this much later.</summary>
    private static readonly TimeSpan Doubt = TimeSpan.FromHours(20);

    public Id<OutsideLink> Id { get; init; } = Id<OutsideLink>.New();

    /// <summary>As it is asked for: without the part behind <c>#</c>.</summary>
    public required string Url { get; init; }

    public OutsideAnswer Answer { get; private set; }

    /// <summary>The status of HTTP, when there was one.</summary>
    public int? Code { get; private set; }

    /// <summary>Where the address sends its readers for good.</summary>
    public string? LeadsTo { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Since when every asking failed.</summary>
    public DateTimeOffset? FailingSince { get; private set; }

    /// <summary>Whether it failed again after the time of doubt.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>When it is to be asked again: a link that fails each day, any other each week.</summary>
    public DateTimeOffset DueAt => AskedAt + (FailingSince is null ? TimeSpan.FromDays(7) : TimeSpan.FromDays(1));

    public void Hear(Heard heard, DateTimeOffset now)
    {
        (Answer, Code, AskedAt) = (heard.Answer, heard.Code, now);
        LeadsTo = heard.LeadsTo is { Length: <= UrlLength } ? heard.LeadsTo : null;
        FailingSince = heard.Answer.LeadsNowhere ? FailingSince ?? now : null;
        IsBroken = now - FailingSince >= Doubt;
    }
}

/// <summary>What one asking brought.</summary>
/// <param name="Code">The last status of HTTP, when there was one.</param>
/// <param name="LeadsTo">Where the address sends its readers for good.</param>
internal sealed record Heard(OutsideAnswer Answer, int? Code = null, string? LeadsTo = null);
