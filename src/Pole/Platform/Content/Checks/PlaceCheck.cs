namespace Pole.Platform.Content.Checks;

/// <summary>Every file stands where something reads it, under a name that makes an address of its own.</summary>
internal sealed class PlaceCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        var snapshot = library.Snapshot;
        return Strangers(snapshot).Concat(snapshot.Entries.SelectMany(e => Names(e, snapshot))).Concat(Clashes(snapshot));
    }

    private static IEnumerable<ContentFault> Strangers(ContentSnapshot snapshot)
    {
        foreach (var section in snapshot.Paths.GroupBy(p => p[..p.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal))
        {
            if (section.Key is ContentSection.Media || snapshot.Sections.Find(section.Key) is { WithFiles: true })
            {
                continue;
            }

            if (section.Key is not ContentSection.Vocabularies && snapshot.Sections.Find(section.Key) is null)
            {
                yield return new(section.Min(StringComparer.Ordinal)!, 1, 1, $"rien ne lit le dossier « {section.Key} »");
                continue;
            }

            var expected = section.Key is ContentSection.Vocabularies ? (string[])[".yml", ".yaml", ".csv"] : [".md"];
            foreach (var stranger in section.Where(p => !expected.Contains(Path.GetExtension(p), StringComparer.Ordinal)))
            {
                yield return new(stranger, 1, 1, $"ce dossier ne contient que des fichiers {string.Join(", ", expected)} ; images et documents vont dans « media »");
            }
        }
    }

    private static IEnumerable<ContentFault> Names(ContentEntry entry, ContentSnapshot snapshot)
    {
        if (!ContentPath.IsPlain(entry.Slug))
        {
            yield return new(entry.File, 1, 1, "le nom du fichier devient son adresse : minuscules sans accent, chiffres et tirets seulement");
        }

        if (entry.Language == Language.English && snapshot.Find($"{entry.Key.Section}/{entry.Slug}.md") is null)
        {
            yield return new(entry.File, 1, 1, $"la version française « {entry.Slug}.md » manque : sans elle, ce texte n’est pas montré");
        }
    }

    private static IEnumerable<ContentFault> Clashes(ContentSnapshot snapshot) => snapshot.Entries
        .Where(e => e is { Language: Language.French, Address: not null })
        .GroupBy(e => e.Address, StringComparer.Ordinal)
        .SelectMany(g => g.OrderBy(e => e.File, StringComparer.Ordinal).Skip(1).Select(e => new ContentFault(
            e.File, 1, 1, $"l’adresse {g.Key} est déjà celle de « {g.MinBy(o => o.File, StringComparer.Ordinal)!.File} »")));
}
