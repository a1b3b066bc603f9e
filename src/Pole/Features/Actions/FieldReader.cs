using Pole.Kernel;

namespace Pole.Features.Actions;

/// <summary>Reads fields one by one and keeps what cannot be read, each at its field and by the name that the form gives it.</summary>
internal sealed class FieldReader
{
    private readonly List<Refusal> refusals = [];

    public IReadOnlyList<Refusal> Refusals => refusals;

    public int? Whole(string? typed, string field, string label)
    {
        if (Clean(typed) is not { Length: > 0 } text)
        {
            return null;
        }

        var read = Amounts.TryRead(text, out var number) && number == decimal.Truncate(number);
        Expect(read, field, "{0} : indiquez un nombre entier, par exemple 12.", label);
        return read ? (int)number : null;
    }

    /// <summary>A number counted in parts of its unit: hundredths, thousandths.</summary>
    public long? Scaled(string? typed, int parts, string field, string label)
    {
        if (Clean(typed) is not { Length: > 0 } text)
        {
            return null;
        }

        var read = Amounts.TryRead(text, out var number);
        Expect(read, field, "{0} : indiquez un nombre, par exemple 12 ou 3,5.", label);
        var exact = read && number * parts == decimal.Truncate(number * parts);
        Expect(!read || exact, field, "{0} : ce nombre a trop de chiffres après la virgule.", label);
        return exact ? (long)(number * parts) : null;
    }

    /// <summary>A name without which the rest of its line says nothing.</summary>
    public string Needed(string? typed, string field, string sentence)
    {
        var text = Clean(typed);
        Expect(text.Length > 0, field, sentence);
        return text;
    }

    public void Expect(bool holds, string field, string sentence, params object[] arguments)
    {
        if (!holds)
        {
            refusals.Add(new Refusal("action.malformed", sentence, arguments) { Field = field });
        }
    }

    /// <summary>The lines that hold something, with their place in the form.</summary>
    public static IEnumerable<(T Of, string Field)> Lines<T>(IEnumerable<T> lines, string list, Func<T, string?[]> typed) => lines
        .Select((line, index) => (line, $"Input.{list}[{index}]"))
        .Where(entry => typed(entry.line).Any(text => Clean(text).Length > 0));

    /// <summary>What was typed, without space around it nor signs that no one can see.</summary>
    public static string Clean(string? typed) =>
        typed is null ? "" : string.Concat(typed.ReplaceLineEndings("\n").Where(c => !char.IsControl(c) || c is '\n' or '\t')).Trim();
}
