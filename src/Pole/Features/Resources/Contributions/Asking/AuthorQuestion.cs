using Pole.Features.Resources.Importing.Drafting;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>One key of a sheet as its author is asked for it.</summary>
internal sealed record AuthorQuestion(string Path, string? Help = null)
{
    /// <summary>Whether the sheet cannot be sent without it.</summary>
    public bool Required { get; init; }

    /// <summary>The cells of its rows; none where it has no rows.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>What one row is called: « Étape {0} ».</summary>
    public string RowLabel { get; init; } = "";

    public bool IsLink { get; init; }

    public string? Width { get; init; }

    public DraftQuestion Draft { get; } = DraftQuestions.All.First(question => question.Path == Path);

    public string Label => Draft.Label;

    public DraftKind Kind => Draft.Kind;

    /// <summary>The key as findings name it.</summary>
    public string Field => Draft.Field;

    public bool IsDate => Field is "started" or "ended" or "lead.founded";

    public bool IsAmount => Field is "funding.total";

    /// <summary>Its place on the page of its step.</summary>
    public string Anchor => FieldNames.Id($"q-{Field}");
}
