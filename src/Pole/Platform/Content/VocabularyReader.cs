using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content;

/// <summary>Makes a vocabulary of a list of terms, or of groups of words.</summary>
internal sealed class VocabularyReader(string file)
{
    private static readonly string[] Own = ["code", "fr", "en"];

    private readonly List<ContentFault> _faults = [];

    public VocabularyFile Read(YamlValue value)
    {
        List<Term> terms = [];
        List<IReadOnlyList<string>> groups = [];
        if (value is YamlList list)
        {
            var more = MoreKeys(list);
            foreach (var item in list.Items)
            {
                if (item is YamlList group)
                {
                    groups.Add(ReadGroup(group));
                }
                else if (ReadTerm(item, more) is { } term && !terms.Exists(t => t.Code == term.Code && Fault(item, $"le code « {t.Code} » est donné deux fois")))
                {
                    terms.Add(term);
                }
            }
        }
        else
        {
            Fault(value, "un vocabulaire est une liste de lignes « - {code: …, fr: …, en: …} »");
        }

        var name = Path.GetFileNameWithoutExtension(file);
        return new(_faults.Count == 0 ? new Vocabulary(name, terms, groups) : null, _faults);
    }

    /// <summary>A list may say more of its terms, provided that it says it of all: otherwise it is a slip.</summary>
    private static List<string> MoreKeys(YamlList list)
    {
        var maps = list.Items.OfType<YamlMap>().ToList();
        return
        [
            .. maps.SelectMany(m => m.Fields).Select(f => f.Key).Except(Own, StringComparer.Ordinal)
                .Where(key => maps.TrueForAll(m => m.Find(key) is not null)),
        ];
    }

    private Term? ReadTerm(YamlValue item, List<string> more)
    {
        if (item is not YamlMap map)
        {
            Fault(item, "chaque terme a un « code » et un « fr »");
            return null;
        }

        var binder = new SheetBinder(file);
        var term = binder.Bind(typeof(Term), map, more) as Term;
        _faults.AddRange(binder.Faults);
        return term is null ? null : term with
        {
            More = map.Fields.Where(f => more.Contains(f.Key, StringComparer.Ordinal))
                .ToDictionary(f => f.Key, f => (f.Value as YamlText)?.Text ?? "", StringComparer.Ordinal),
        };
    }

    private IReadOnlyList<string> ReadGroup(YamlList group)
    {
        foreach (var odd in group.Items.Where(w => w is not YamlText { IsEmpty: false }))
        {
            Fault(odd, "un groupe est une liste de mots");
        }

        return [.. group.Items.OfType<YamlText>().Select(w => w.Text)];
    }

    private bool Fault(YamlValue place, string message)
    {
        _faults.Add(new(file, place.Line, place.Column, message));
        return true;
    }
}
