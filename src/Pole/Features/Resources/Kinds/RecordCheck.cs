using Pole.Platform.Content;

namespace Pole.Features.Resources.Kinds;

/// <summary>Each resource has the record of its type and of no other, and what the record says holds together.</summary>
internal sealed class RecordCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        var all = library.WithDrafts();
        return all.All<Resource>(Language.French).SelectMany(item => Records(item).Concat(Faults(item.Sheet, item.Entry, all)));
    }

    private static IEnumerable<ContentFault> Records(ContentItem<Resource> item)
    {
        foreach (var type in Enum.GetValues<ResourceType>())
        {
            var given = item.Sheet.RecordOf(type) is not null;
            if (type == item.Sheet.Type && !given && type.NeedsRecord)
            {
                yield return item.Entry.FaultAt($"une ressource de type « {type.Code} » a une clé « {type.Code} »", "type");
            }
            else if (type != item.Sheet.Type && given)
            {
                yield return item.Entry.FaultAt($"seule une ressource de type « {type.Code} » a une clé « {type.Code} »", type.Code);
            }
        }
    }

    private static IEnumerable<ContentFault> Faults(Resource sheet, ContentEntry entry, ContentLibrary library) =>
    [
        .. sheet.Guide is { Pages: <= 0 } ? [entry.FaultAt("un guide a au moins une page", "guide", "pages")] : Nothing,
        .. sheet.StandardsWatch is { } watch ? Of(watch, entry) : [],
        .. sheet.TrainingMaterial is { Objectives.Count: 0 } ? [entry.FaultAt("dites au moins ce que l’on sait faire après", "training-material", "objectives")] : Nothing,
        .. sheet.Video is { } video ? Of(video, entry, library) : [],
        .. sheet.DataSet is { } data ? Of(data, sheet, entry) : [],
        .. sheet.Collection is { } collection ? Of(collection, entry, library) : [],
    ];

    private static ContentFault[] Nothing => [];

    private static IEnumerable<ContentFault> Of(StandardsWatch watch, ContentEntry entry)
    {
        foreach (var (standard, i) in watch.Standards.Select((standard, i) => (standard, i)))
        {
            if (standard is { Stage: StandardStage.Published or StandardStage.UnderReview or StandardStage.Withdrawn, Published: null })
            {
                yield return entry.FaultAt($"« {standard.Reference} » a paru : dites quand (« published »)", "standards-watch", "standards", i);
            }

            if (watch.Standards.Take(i).Any(before => before.Reference == standard.Reference))
            {
                yield return entry.FaultAt($"« {standard.Reference} » est déjà dans la liste", "standards-watch", "standards", i, "reference");
            }
        }
    }

    private static IEnumerable<ContentFault> Of(Video video, ContentEntry entry, ContentLibrary library)
    {
        if (video.IsHere() ? library.FileAt(video.Address[1..]) is null : !IsAddress(video.Address))
        {
            yield return entry.FaultAt("l’adresse d’une vidéo est celle d’un fichier de media/ (/media/…) ou d’une page (https://…)", "video", "address");
        }

        if (video.Transcript.Count == 0)
        {
            yield return entry.FaultAt("une vidéo se publie avec sa transcription", "video", "transcript");
        }

        foreach (var (spoken, i) in video.Transcript.Select((spoken, i) => (spoken, i)))
        {
            if (spoken.At.Seconds > video.Duration.Seconds || (i > 0 && spoken.At.Seconds < video.Transcript[i - 1].At.Seconds))
            {
                yield return entry.FaultAt("les moments se suivent et ne dépassent pas la durée", "video", "transcript", i, "at");
            }
        }
    }

    private static IEnumerable<ContentFault> Of(DataSet data, Resource sheet, ContentEntry entry)
    {
        if (data is { From: { } from, To: { } to } && to.CompareTo(from) < 0)
        {
            yield return entry.FaultAt("la fin vient avant le début", "data-set", "to");
        }

        if (sheet.Source.Licence is null)
        {
            yield return entry.FaultAt("un jeu de données dit sa licence (« licence » dans « source »)", "source");
        }

        foreach (var (distribution, i) in data.Distributions.Select((one, i) => (one, i)))
        {
            if (!distribution.Address.StartsWith('/') && !IsAddress(distribution.Address))
            {
                yield return entry.FaultAt("une adresse commence par https:// ou par / sur ce site", "data-set", "distributions", i, "address");
            }
        }
    }

    private static IEnumerable<ContentFault> Of(Collection collection, ContentEntry entry, ContentLibrary library)
    {
        if (collection.Resources.Count == 0)
        {
            yield return entry.FaultAt("un recueil réunit au moins une ressource", "collection", "resources");
        }

        foreach (var (slug, i) in collection.Resources.Select((slug, i) => (slug, i)))
        {
            var fault = library.Find<Resource>(slug, Language.French) switch
            {
                null => $"aucune ressource ne s’appelle « {slug} »",
                { Sheet.Type: ResourceType.Collection } => "un recueil ne contient pas de recueil",
                _ when collection.Resources.Take(i).Contains(slug, StringComparer.Ordinal) => $"« {slug} » est déjà dans le recueil",
                _ => null,
            };
            if (fault is not null)
            {
                yield return entry.FaultAt(fault, "collection", "resources", i);
            }
        }
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
