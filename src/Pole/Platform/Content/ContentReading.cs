using Pole.Platform.Reading;

namespace Pole.Platform.Content;

/// <summary>A question that a page asked of the content, with the mark of the answer that it got.</summary>
internal sealed class ContentReading(Func<ContentLibrary> current, ContentQuestion question, object? answer) : IReading
{
    public bool StillHolds => Equals(current().AnswerTo(question), answer);
}
