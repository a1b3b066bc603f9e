using Pole.Platform.Content;

namespace Pole.Features.Services.Catalogue;

/// <summary>What the sheet of a service must keep beyond its types: shares that sum, one variant a region, toolkits and schemes that exist.</summary>
internal sealed class ServiceCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        var known = library.Entries.Select(e => (e.Key.Section, e.Slug)).ToHashSet();
        foreach (var entry in library.Entries.Where(e => e.Key.Section == ServicesFeature.Section && e.Language == Language.French))
        {
            if (entry.Bind<ServiceSheet>() is { } sheet)
            {
                foreach (var fault in Faults(entry, sheet, known))
                {
                    yield return fault;
                }
            }
        }
    }

    private static IEnumerable<ContentFault> Faults(ContentEntry entry, ServiceSheet sheet, HashSet<(string, string)> known)
    {
        if (sheet.Split.Check() is { Refused: true })
        {
            yield return entry.FaultAt("les trois parts de « split » sont positives et font 100", "split");
        }

        if (sheet.Booking is BookingMode.Free && !sheet.Price.IsFree)
        {
            yield return entry.FaultAt("une prestation gratuite (« booking: free ») a un prix de 0 pour toutes les tailles", "price");
        }

        foreach (var (variant, at) in sheet.Variants.Select((v, at) => (v, at)))
        {
            if (sheet.Variants.Take(at).Any(v => v.Region == variant.Region))
            {
                yield return entry.FaultAt($"la région « {variant.Region} » a deux variantes", "variants", at, "region");
            }

            if (variant.CoFinancing is { Rate.BasisPoints: < 0 or > 10_000 })
            {
                yield return entry.FaultAt("un taux de cofinancement va de 0 à 100", "variants", at, "co-financing", "rate");
            }
        }

        foreach (var (slug, at) in sheet.Toolkits.Select((t, at) => (t, at)).Where(t => Reads("toolkits", known) && !known.Contains(("toolkits", t.t))))
        {
            yield return entry.FaultAt($"l’outil « {slug} » n’existe pas dans content/toolkits", "toolkits", at);
        }

        if (sheet.Accreditation is { } scheme && Reads("schemes", known) && !known.Contains(("schemes", scheme)))
        {
            yield return entry.FaultAt($"le référentiel « {scheme} » n’existe pas dans content/schemes", "accreditation");
        }
    }

    /// <summary>Sections that no feature reads have no entries to compare with.</summary>
    private static bool Reads(string section, HashSet<(string Section, string)> known) => known.Any(k => k.Section == section);
}
