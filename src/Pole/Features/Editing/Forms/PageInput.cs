namespace Pole.Features.Editing.Forms;

/// <summary>What the form of a page sends.</summary>
public sealed class PageInput
{
    /// <summary>That of the text which the form was filled with.</summary>
    public string? Read { get; set; }

    /// <summary>That of another text which the person has been shown and writes over.</summary>
    public string? Over { get; set; }

    /// <summary>The head that the form was made from; none when the text is edited as a whole.</summary>
    public string? Head { get; set; }

    public List<FieldAnswer> Fields { get; set; } = [];

    /// <summary>The keys that the form does not ask for, in YAML.</summary>
    public string? Rest { get; set; }

    public string? Body { get; set; }

    /// <summary>Saves in spite of the faults that the person has been told of.</summary>
    public bool InSpite { get; set; }
}
