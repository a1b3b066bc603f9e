using Pole.Platform.Content.Rendering;
using Pole.Platform.Content.Sheets;

namespace Pole.Platform.Content.Checks;

/// <summary>Every link of a text leads somewhere, and every picture is there and says what it shows.</summary>
internal sealed class LinkCheck(IEnumerable<IKnownAddresses> knownAddresses) : IContentCheck
{
    private readonly IReadOnlyList<IKnownAddresses> _known = [.. knownAddresses];

    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        var snapshot = library.Snapshot;
        var byAddress = snapshot.Entries
            .Where(e => e is { Language: Language.French, Address: not null })
            .DistinctBy(e => e.Address, StringComparer.Ordinal)
            .ToDictionary(e => e.Address!, StringComparer.Ordinal);
        return
            from entry in snapshot.Entries
            from link in entry.Source.Links
            let fault = FaultOf(link, entry, snapshot, byAddress)
            where fault is not null
            select new ContentFault(entry.File, link.Line, link.Column, fault);
    }

    private string? FaultOf(
        LinkUse link, ContentEntry from, ContentSnapshot snapshot, Dictionary<string, ContentEntry> byAddress)
    {
        if (link.Url.Contains("{{", StringComparison.Ordinal) && from.Key.Section == ContentSection.Mail)
        {
            return null;
        }

        var target = LinkTarget.Of(link.Url, from.File);
        if (link.IsPicture && target.Kind is not (LinkKind.Media or LinkKind.Outside))
        {
            return $"l’image « {link.Url} » doit être un fichier du dossier « media »";
        }

        if (!link.HasWords)
        {
            return link.IsPicture
                ? $"l’image « {link.Url} » ne dit pas ce qu’elle montre : écrivez-le entre les crochets, ![ainsi]({link.Url})"
                : $"le lien vers « {link.Url} » n’a pas de mots : écrivez entre les crochets où il mène";
        }

        return target.Kind switch
        {
            LinkKind.SamePage => AnchorFault(target.Rest, from),
            LinkKind.Outside => OutsideFault(link),
            LinkKind.Media => snapshot.Paths.Contains(target.Path) ? null : $"lien brisé : le fichier « {target.Path} » n’existe pas",
            LinkKind.File => FileFault(target, from, snapshot),
            LinkKind.Address => AddressFault(target, from, snapshot, byAddress),
            LinkKind.Nowhere => $"lien brisé : « {link.Url} » ne mène ni à une page ni à un fichier (écrivez /mission, mission.md ou /media/…)",
        };
    }

    private static string? OutsideFault(LinkUse link) => link.IsPicture
        ? "les images viennent du dossier « media », jamais d’un autre site"
        : AllowedUrl.MayLink(link.Url) ? null : $"adresse refusée : « {link.Url} » (http, https, mailto ou tel seulement)";

    private static string? FileFault(LinkTarget target, ContentEntry from, ContentSnapshot snapshot) =>
        snapshot.Find(target.Path) is not { } found
            ? $"lien brisé : le fichier « {target.Path} » n’existe pas{Nearest.Proposal(target.Path, snapshot.Entries.Select(e => e.File))}"
            : found.Address is null
                ? $"« {target.Path} » n’a pas de page à son adresse"
                : Reached(found, target, from);

    private string? AddressFault(
        LinkTarget target, ContentEntry from, ContentSnapshot snapshot, Dictionary<string, ContentEntry> byAddress) =>
        byAddress.TryGetValue(target.Path, out var found)
            ? Reached(found, target, from)
            : snapshot.MovedFrom(target.Path) is { } moved ? Reached(moved, target, from)
            : _known.Any(snapshot.Sections.All.Any(s => s.Owns(target.Path)) ? k => k.Name(target.Path) : k => k.Know(target.Path))
                ? null
                : $"lien brisé : l’adresse {target.Path} n’existe pas{Nearest.Proposal(target.Path, byAddress.Keys)}";

    private static string? Reached(ContentEntry found, LinkTarget target, ContentEntry from) =>
        found.Publication.Draft && !from.Publication.Draft
            ? $"« {found.File} » est un brouillon : vos lecteurs ne pourront pas y aller"
            : AnchorFault(target.Rest, found);

    private static string? AnchorFault(string rest, ContentEntry page)
    {
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 || hash == rest.Length - 1 || !page.HasText || page.RenderedFor(page.Language).Outline.Any(h => h.Id == rest[(hash + 1)..])
            ? null
            : $"l’ancre « {rest[hash..]} » n’est celle d’aucun titre de « {page.File} »";
    }
}
