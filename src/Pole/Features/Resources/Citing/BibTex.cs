using System.Globalization;
using System.Text;
using Pole.Kernel;

namespace Pole.Features.Resources.Citing;

/// <summary>A citation for LaTeX: a BibTeX entry in UTF-8, every value between braces so that its capitals stay.</summary>
internal static class BibTex
{
    public const string MediaType = "application/x-bibtex";

    /// <summary>The characters that TeX takes for commands, and how they are written as themselves.</summary>
    private static readonly Dictionary<char, string> Commands = new()
    {
        ['\\'] = "\\textbackslash{}",
        ['{'] = "\\{",
        ['}'] = "\\}",
        ['%'] = "\\%",
        ['&'] = "\\&",
        ['$'] = "\\$",
        ['#'] = "\\#",
        ['_'] = "\\_",
        ['~'] = "\\textasciitilde{}",
        ['^'] = "\\textasciicircum{}",
    };

    public static string Write(Citation citation)
    {
        var isReport = citation.Type is ResourceType.CaseStudy or ResourceType.Guide or ResourceType.Collection;
        (string Name, string? Value)[] fields =
        [
            ("author", $"{{{Escape(citation.Author)}}}"),
            ("title", $"{{{Escape(citation.Title)}}}"),
            ("year", citation.Year),
            ("month", citation.Issued is { Precision: not DatePrecision.Year } date ? date.First.Month.ToString(CultureInfo.InvariantCulture) : null),
            ("type", isReport ? Escape(citation.Genre) : null),
            (isReport ? "institution" : "publisher", Escape(citation.Publisher)),
            ("url", citation.Address),
            ("note", citation.After is { } after ? Escape(after) : null),
            ("language", citation.Language == "en" ? "english" : "french"),
            ("copyright", citation.Licence is { } licence ? Escape(licence) : null),
        ];
        var text = new StringBuilder($"@{(isReport ? "techreport" : "misc")}{{{citation.Key}");
        foreach (var (name, value) in fields.Where(field => field.Value is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $",\n  {name} = {{{value}}}");
        }

        return text.Append("\n}\n").ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            escaped.Append(Commands.TryGetValue(letter, out var command) ? command : char.IsControl(letter) ? " " : letter.ToString());
        }

        return escaped.ToString();
    }
}
