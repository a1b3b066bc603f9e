using Pole.Kernel;
using Pole.Platform.Files;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Contributions;

/// <summary>What a proposed sheet said when it was sent, kept so that the next version can be compared with it.</summary>
internal sealed class ContributionVersion
{
    public Id<ContributionVersion> Id { get; init; } = Id<ContributionVersion>.New();

    public required Id<Contribution> ContributionId { get; init; }

    /// <summary>The first sending is 1.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The <see cref="Contributions.Answers"/> as JSON.</summary>
    public required string Json { get; init; }

    /// <summary>The names of the documents that went with it, one a line.</summary>
    public required string Documents { get; init; }

    /// <summary>The licence that its author accepted when sending it.</summary>
    public required string Licence { get; init; }

    public Answers Answers => Answers.Read(Json);
}

/// <summary>What an editor said of one field of a version.</summary>
internal sealed class FieldComment
{
    public Id<FieldComment> Id { get; init; } = Id<FieldComment>.New();

    public required Id<Contribution> ContributionId { get; init; }

    /// <summary>The version that it speaks of.</summary>
    public required int Version { get; init; }

    /// <summary>The key of the sheet: <c>case-study.budget.total</c>.</summary>
    public required string Path { get; init; }

    public required string Text { get; init; }

    public required Id<Account> By { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A document that its author joined; it is copied beside the pictures of the site when the sheet is published.</summary>
internal sealed class ContributionDocument
{
    public Id<ContributionDocument> Id { get; init; } = Id<ContributionDocument>.New();

    public required Id<Contribution> ContributionId { get; init; }

    public required Id<StoredFile> FileId { get; init; }
}
