namespace Pole.Platform.Content;

/// <summary>A closed list of codes with their words in both languages: <c>content/vocabularies/pillars.yml</c>.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Term> _byCode;

    internal Vocabulary(string name, IReadOnlyList<Term> terms, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        Name = name;
        Terms = terms;
        Groups = groups;
        _byCode = terms.ToDictionary(t => t.Code, StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The words taken for equal, in a list of lists such as <c>synonyms.yml</c>, which has no codes.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups { get; }

    public bool Has(string? code) => code is not null && _byCode.ContainsKey(code);

    public Term? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The words of a code; the code itself when the list lacks it, which the check tells of.</summary>
    public string Label(string code, Language reader) => Find(code)?.Label(reader) ?? code;
}

/// <summary>A code and its words; English may be missing, and then French stands for it.</summary>
public sealed record Term(string Code, string Fr, string? En = null)
{
    /// <summary>What else the list says of each code, such as the region of a département.</summary>
    public IReadOnlyDictionary<string, string> More { get; init; } = new Dictionary<string, string>();

    public string Label(Language reader) => reader switch
    {
        Language.French => Fr,
        Language.English => En ?? Fr,
    };
}
