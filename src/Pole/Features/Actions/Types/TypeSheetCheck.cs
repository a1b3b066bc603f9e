using Pole.Features.Actions.Units;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Actions.Types;

/// <summary>Each type of action has its description, which asks what it expects and measures in units that the site knows.</summary>
internal sealed class TypeSheetCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library)
    {
        var codes = Enum.GetValues<ActionType>().Select(type => type.Code).ToList();
        var entries = library.Entries.Where(entry => entry.Key.Section == TypeSheets.Section).ToList();
        return Missing(codes, entries).Concat(entries.SelectMany(entry => Unknown(entry, codes).Concat(entry.Bind<TypeSheet>() is { } sheet ? Faults(entry, sheet) : [])));
    }

    private static IEnumerable<ContentFault> Missing(List<string> codes, List<ContentEntry> entries) => codes
        .Where(code => entries.Count > 0 && !entries.Exists(entry => entry.Slug == code && entry.Language == Language.French))
        .Select(code => new ContentFault($"{TypeSheets.Section}/{code}.md", 1, 1, $"le type d’action « {code} » n’est pas décrit : son formulaire demande tout, et toute preuve lui suffit"));

    private static IEnumerable<ContentFault> Unknown(ContentEntry entry, List<string> codes) => codes.Contains(entry.Slug)
        ? []
        : [new(entry.File, 1, 1, $"« {entry.Slug} » n’est pas un type d’action{Nearest.Proposal(entry.Slug, codes)}")];

    private static IEnumerable<ContentFault> Faults(ContentEntry entry, TypeSheet sheet) =>
    [
        .. NotAsked(entry, "requires", sheet.Requires, sheet),
        .. NotAsked(entry, "expects", sheet.Expects, sheet),
        .. sheet.Expects.Intersect(sheet.Requires).Select(topic => entry.FaultAt($"« {Code(topic)} » est déjà sous « requires »", "expects")),
        .. sheet.Tasks.Count > TypeSheet.MostTasks ? [entry.FaultAt($"au plus {TypeSheet.MostTasks} tâches proposées", "tasks")] : Array.Empty<ContentFault>(),
        .. sheet.Results.Count > TypeSheet.MostResults ? [entry.FaultAt($"au plus {TypeSheet.MostResults} résultats proposés", "results")] : Array.Empty<ContentFault>(),
        .. sheet.Tasks.Index().Where(task => task.Item.Length > ActionTime.TaskLength)
            .Select(task => entry.FaultAt($"une tâche tient en {ActionTime.TaskLength} caractères", "tasks", task.Index)),
        .. sheet.Results.Index().Where(result => result.Item.Label.Length > ActionResult.LabelLength)
            .Select(result => entry.FaultAt($"un résultat tient en {ActionResult.LabelLength} caractères", "results", result.Index, "label")),
        .. sheet.Results.Index().Where(result => ValueUnits.Find(result.Item.Unit) is null)
            .Select(result => entry.FaultAt($"l’unité « {result.Item.Unit} » n’est pas connue ; par exemple : {ValueUnits.Examples}", "results", result.Index, "unit")),
    ];

    private static IEnumerable<ContentFault> NotAsked(ContentEntry entry, string key, IReadOnlyList<ActionTopic> topics, TypeSheet sheet) => topics.Index()
        .Where(topic => !sheet.Asks.Contains(topic.Item))
        .Select(topic => entry.FaultAt($"« {Code(topic.Item)} » n’est pas sous « asks » : ce qui est attendu est demandé", key, topic.Index));

    private static string Code(ActionTopic topic) => SheetShape.KeyOf(topic.ToString());
}
