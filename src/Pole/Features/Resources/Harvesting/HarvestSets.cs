using Pole.Platform.Content;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Harvesting;

/// <summary>The heaps that harvesters may take alone: by type, and by pillar of the circular economy.</summary>
internal static class HarvestSets
{
    private const string Types = "type";
    private const string Pillars = "pillar";

    /// <summary>The sets that a resource is in, by their names in addresses.</summary>
    public static IReadOnlyList<string> Of(Resource sheet) =>
        [$"{Types}:{sheet.Type.Code}", .. sheet.Pillars.Select(code => $"{Pillars}:{code}")];

    /// <summary>Every set and its words; a set with a colon stands below the one before it.</summary>
    public static IEnumerable<(string Spec, string Name)> All(ContentLibrary library, Texts texts) =>
    [
        (Types, texts["Type"]),
        .. Enum.GetValues<ResourceType>().Select(type => ($"{Types}:{type.Code}", texts[type.Label].Value)),
        (Pillars, texts["Pilier"]),
        .. (library.FindVocabulary("pillars")?.Terms ?? []).Select(term => ($"{Pillars}:{term.Code}", term.Label(Language.French))),
    ];

    /// <summary>What the sets of a record hold when it is in this one or below it.</summary>
    public static string MarkOf(string set) => set.Contains(':', StringComparison.Ordinal) ? $"|{set}|" : $"|{set}:";
}
