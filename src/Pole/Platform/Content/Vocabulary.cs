namespace Pole.Platform.Content;

/// <summary>A closed list of codes with their words in both languages: <c>content/vocabularies/pillars.yml</c>.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Term> _byCode;

    internal Vocabulary(string name, IReadOnlyList<Term> terms)
    {
        Name = name;
        Terms = terms;
        _byCode = terms.ToDictionary(t => t.Code, StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Term> Terms { get; }

    public bool Has(string code) => _byCode.ContainsKey(code);

    public Term? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The words of a code; the code itself when the list lacks it, which the check tells of.</summary>
    public string Label(string code, Language reader) => Find(code)?.Label(reader) ?? code;
}

/// <summary>A code and its words; English may be missing, and then French stands for it.</summary>
/// <param name="Parent">The code of the wider term, where the list is a tree.</param>
public sealed record Term(string Code, string Fr, string? En = null, string? Parent = null)
{
    public string Label(Language reader) => reader switch
    {
        Language.French => Fr,
        Language.English => En ?? Fr,
    };
}
