namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>A page of the form: a few questions that belong together.</summary>
internal sealed record AuthorStep(string Slug, string Label, string Help, IReadOnlyList<AuthorQuestion> Questions)
{
    /// <summary>Whether the page takes in files too.</summary>
    public bool TakesFiles => Slug == "documents";

    public bool IsDone(Answers answers)
    {
        var needed = Questions.Where(question => question.Required).ToList();
        return needed.TrueForAll(question => !answers.Of(question.Path).IsEmpty) && Questions.Any(question => !answers.Of(question.Path).IsEmpty);
    }
}
