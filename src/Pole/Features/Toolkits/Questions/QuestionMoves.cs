namespace Pole.Features.Toolkits.Questions;

/// <summary>What the journal keeps of questions, and how people read it.</summary>
internal static class QuestionMoves
{
    public const string Asked = "toolkit.question-asked";
    public const string Answered = "toolkit.question-answered";

    public static (string What, string Label)[] Words { get; } =
    [
        (Asked, "Question posée sur un outil"),
        (Answered, "Réponse donnée sur un outil"),
    ];
}
