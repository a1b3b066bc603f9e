using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content.Checks;

/// <summary>Codes come from their vocabulary, wherever a sheet says so with <see cref="TermAttribute"/>.</summary>
internal sealed class TermCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library) => library.Entries
        .Where(e => e is { Sheet: not null, Keys: not null })
        .SelectMany(e => Faults(e.File, e.Section.Sheet, e.Keys!, library));

    private static IEnumerable<ContentFault> Faults(string file, Type sheet, YamlMap map, ContentLibrary library)
    {
        foreach (var field in map.Fields.Where(f => !f.Inherited))
        {
            if (SheetShape.Of(sheet).Find(field.Key) is not { } member)
            {
                continue;
            }

            var found = member.Vocabulary is { } vocabulary
                ? Codes(field.Value).SelectMany(code => Unknown(file, code, vocabulary, library))
                : Inside(file, member.Type, field.Value, library);
            foreach (var fault in found)
            {
                yield return fault;
            }
        }
    }

    /// <summary>Looks into nested records and lists of them.</summary>
    private static IEnumerable<ContentFault> Inside(string file, Type type, YamlValue value, ContentLibrary library) => value switch
    {
        YamlMap map when SheetBinder.IsRecord(type) => Faults(file, type, map, library),
        YamlList list when SheetBinder.ItemOf(type) is { } item => list.Items.SelectMany(v => Inside(file, item, v, library)),
        _ => [],
    };

    private static IEnumerable<YamlText> Codes(YamlValue value) => value switch
    {
        YamlText { IsEmpty: false } text => [text],
        YamlList list => list.Items.SelectMany(Codes),
        _ => [],
    };

    private static IEnumerable<ContentFault> Unknown(string file, YamlText code, string name, ContentLibrary library)
    {
        if (library.FindVocabulary(name) is not { } vocabulary)
        {
            yield return new(file, code.Line, code.Column, $"le vocabulaire « {name} » manque ou n’est pas lisible");
        }
        else if (!vocabulary.Has(code.Text))
        {
            var proposal = Nearest.Proposal(code.Text, vocabulary.Terms.Select(t => t.Code));
            yield return new(file, code.Line, code.Column, $"« {code.Text} » n’est pas dans le vocabulaire « {name} »{proposal}");
        }
    }
}
