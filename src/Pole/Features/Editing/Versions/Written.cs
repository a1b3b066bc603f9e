namespace Pole.Features.Editing.Versions;

/// <summary>What came of writing a file.</summary>
internal enum Writing
{
    /// <summary>It is written, and the version kept.</summary>
    Done,

    /// <summary>It held that text already.</summary>
    Unchanged,

    /// <summary>It holds another text than the one that was read: nothing was written.</summary>
    ChangedMeanwhile,
}

/// <param name="Commit">What the repository made of it.</param>
internal sealed record Written(Writing Writing, CommitOutcome Commit = CommitOutcome.NoRepository)
{
    /// <summary>What the person is told, of the file <c>{0}</c>.</summary>
    public string Sentence => (Writing, Commit) switch
    {
        (Writing.Unchanged, _) => "« {0} » disait déjà cela : rien n’a changé.",
        (_, CommitOutcome.Failed) => "« {0} » est enregistré et sa version gardée, mais git ne l’a pas pris : prévenez qui tient le dépôt.",
        (_, CommitOutcome.Committed) => "« {0} » est enregistré, sa version gardée, et git l’a pris sous votre nom.",
        (_, CommitOutcome.NoRepository) => "« {0} » est enregistré, et sa version gardée.",
    };
}
