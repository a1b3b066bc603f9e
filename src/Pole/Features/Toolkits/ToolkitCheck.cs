using Pole.Features.Accreditation;
using Pole.Features.Toolkits.Downloads;
using Pole.Platform.Content;

namespace Pole.Features.Toolkits;

/// <summary>A toolkit's files are there, its scheme exists and covers it, its versions are newest first; a scheme covers only toolkits that exist.</summary>
internal sealed class ToolkitCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        var all = library.WithDrafts();
        return all.All<ToolkitSheet>(Language.French).SelectMany(toolkit => Faults(toolkit.Entry, toolkit.Sheet, all))
            .Concat(all.All<SchemeSheet>(Language.French).SelectMany(scheme => Faults(scheme.Entry, scheme.Sheet, all)));
    }

    private static IEnumerable<ContentFault> Faults(ContentEntry entry, ToolkitSheet sheet, ContentLibrary all)
    {
        if (all.Find<SchemeSheet>(sheet.Scheme, Language.French) is not { } scheme)
        {
            yield return entry.FaultAt($"il n’y a pas de référentiel « {sheet.Scheme} »", "scheme");
        }
        else if (!scheme.Sheet.CoversToolkits.Contains(entry.Slug))
        {
            yield return entry.FaultAt($"le référentiel « {sheet.Scheme} » ne couvre pas cet outil : personne ne pourrait le télécharger", "scheme");
        }

        if (sheet.Licence.Length > ToolkitDownload.LicenceLength)
        {
            yield return entry.FaultAt($"la licence tient en {ToolkitDownload.LicenceLength} caractères : le registre la garde telle qu’elle est acceptée", "licence");
        }

        for (var v = 0; v < sheet.Versions.Count; v++)
        {
            if (sheet.Versions[v].Version.Length > ToolkitDownload.VersionLength)
            {
                yield return entry.FaultAt($"un numéro de version tient en {ToolkitDownload.VersionLength} signes", "versions", v, "version");
            }

            if (v > 0 && sheet.Versions[v].Date > sheet.Versions[v - 1].Date)
            {
                yield return entry.FaultAt("la version la plus récente vient en premier", "versions", v, "date");
            }

            if (sheet.Versions.Take(v).Any(other => other.Version == sheet.Versions[v].Version))
            {
                yield return entry.FaultAt($"la version « {sheet.Versions[v].Version} » est donnée deux fois", "versions", v, "version");
            }

            for (var f = 0; f < sheet.Versions[v].Files.Count; f++)
            {
                if (sheet.Versions[v].Files[f].Name.Length > ToolkitDownload.FileLength)
                {
                    yield return entry.FaultAt($"un nom de fichier tient en {ToolkitDownload.FileLength} signes", "versions", v, "files", f, "path");
                }

                if (all.FileAt($"{ToolkitShelf.Section}/{sheet.Versions[v].Files[f].Path}") is null)
                {
                    yield return entry.FaultAt($"le fichier « {sheet.Versions[v].Files[f].Path} » manque", "versions", v, "files", f, "path");
                }
            }
        }
    }

    private static IEnumerable<ContentFault> Faults(ContentEntry entry, SchemeSheet sheet, ContentLibrary all) => sheet.CoversToolkits
        .Select((slug, position) => (slug, position))
        .Where(covered => all.Find<ToolkitSheet>(covered.slug, Language.French) is null)
        .Select(covered => entry.FaultAt($"il n’y a pas d’outil « {covered.slug} »", "covers-toolkits", covered.position));
}
