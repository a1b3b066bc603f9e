namespace Pole.Platform.Content.Checks;

/// <summary>
/// An address that a page had before leads to one page and to no other: none stands there now, no other claims it, and the page that
/// claims it has an address itself. So no redirect can lead in a circle or nowhere.
/// </summary>
internal sealed class AliasCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        var snapshot = library.Snapshot;
        var standing = snapshot.Entries.Where(entry => entry.Language == Language.French && entry.Address is not null).ToLookup(entry => entry.Address!, StringComparer.Ordinal);
        HashSet<string> claimed = new(StringComparer.Ordinal);
        foreach (var entry in snapshot.Entries.Where(entry => entry.Language == Language.French))
        {
            foreach (var (alias, position) in entry.Publication.Aliases.Select((alias, position) => (alias, position)))
            {
                if (FaultOf(alias, entry, standing[alias].FirstOrDefault(), claimed.Add(alias)) is { } fault)
                {
                    yield return entry.FaultAt(fault, Publication.AliasesKey, position);
                }
            }
        }
    }

    private static string? FaultOf(string alias, ContentEntry entry, ContentEntry? standing, bool first) =>
        !ContentPath.IsPlain(alias.TrimStart('/')) || alias[0] != '/' || alias.StartsWith("/en/", StringComparison.Ordinal)
            ? $"ancienne adresse « {alias} » : écrivez-la depuis la racine et sans langue, comme /ancienne-page"
        : entry.Address is null ? $"« {entry.File} » n’a pas de page : l’ancienne adresse {alias} ne mènerait nulle part"
        : standing == entry ? $"l’ancienne adresse {alias} est celle de la page elle-même : elle tournerait en rond"
        : standing is not null ? $"l’ancienne adresse {alias} est aujourd’hui celle de « {standing.File} »"
        : first ? null : $"l’ancienne adresse {alias} est déjà donnée par une autre page";
}
