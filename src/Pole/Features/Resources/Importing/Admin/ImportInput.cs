using Pole.Features.Resources.Importing.Drafting;

namespace Pole.Features.Resources.Importing.Admin;

/// <summary>What the form of an import sends: the text, and once it was read the draft as the editor has corrected it.</summary>
public sealed class ImportInput
{
    public string? Text { get; set; }

    public IFormFile? File { get; set; }

    /// <summary>Which sheet of a collection, counted from 0.</summary>
    public int? Number { get; set; }

    public string? Slug { get; set; }

    public List<DraftField> Fields { get; set; } = [];

    /// <summary>The text below the record.</summary>
    public string? Body { get; set; }
}
