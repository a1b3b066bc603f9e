namespace Pole.Features.Resources.Importing.Drafting;

/// <summary>How the value of a key is written in the form of a draft.</summary>
internal enum DraftKind
{
    /// <summary>One line: a name, a date, an address.</summary>
    Line,

    /// <summary>A text of several lines.</summary>
    Text,

    /// <summary>A sentence a line.</summary>
    Sentences,

    /// <summary>A record a line, as the files hold it: <c>{label: "Adhérents", value: 260, unit: "adhérents"}</c>.</summary>
    Rows,

    /// <summary>One record.</summary>
    Row,

    /// <summary>Codes of a vocabulary.</summary>
    Codes,

    /// <summary>One of a few values.</summary>
    Choice,
}

/// <summary>One key of a draft: where it stands in the file, and what the form calls it.</summary>
internal sealed record DraftQuestion(string Path, string Label, DraftKind Kind, bool Required = false)
{
    /// <summary>The key as gaps, findings and origins name it: without the group of the case study.</summary>
    public string Field => Path.StartsWith("case-study.", StringComparison.Ordinal) ? Path["case-study.".Length..] : Path;
}
