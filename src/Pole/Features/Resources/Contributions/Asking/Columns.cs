using static Pole.Features.Resources.Contributions.Asking.CellKind;

namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>The cells of each kind of row: what the records of a case study hold.</summary>
internal static class Columns
{
    public static readonly IReadOnlyList<Column> Figure =
    [
        new("label", "Ce qui est compté") { Required = true },
        new("value", "Valeur", Number) { Required = true, Width = "short" },
        new("unit", "Unité") { Required = true, Width = "short" },
        new("state", "Constaté ou visé", Choice) { Folded = true },
        new("modifier", "Mot devant la valeur", Choice) { Folded = true },
        new("to", "Jusqu’à", Number) { Folded = true, Width = "short" },
        new("date", "Date", Date) { Folded = true, Width = "medium" },
        new("note", "Précision") { Folded = true },
    ];

    public static readonly IReadOnlyList<Column> Step =
    [
        new("label", "Étape") { Required = true },
        new("from", "Début", Date) { Width = "medium" },
        new("to", "Fin", Date) { Width = "medium" },
        new("text", "Ce qui s’est passé", Text),
        new("duration", "Durée, si elle est comptée autrement") { Folded = true },
    ];

    public static readonly IReadOnlyList<Column> Synergy =
    [
        new("label", "Synergie") { Required = true },
        new("state", "État", Choice) { Required = true },
        new("kind", "Sorte", Choice),
        new("nature", "Nature", Choice),
        new("text", "Entre qui, et comment", Text),
        .. Gain(0, "Premier gain"),
        .. Gain(1, "Second gain"),
    ];

    public static readonly IReadOnlyList<Column> HumanMeans =
    [
        new("label", "Pour faire quoi") { Required = true },
        new("value", "Temps", Number) { Required = true, Width = "short" },
        new("unit", "Unité") { Required = true, Width = "short" },
        new("per", "Compté par") { Folded = true, Width = "medium" },
        new("times", "Combien de fois", Whole) { Folded = true, Width = "short" },
        new("modifier", "Mot devant la valeur", Choice) { Folded = true },
        new("to", "Jusqu’à", Number) { Folded = true, Width = "short" },
        new("state", "Constaté ou visé", Choice) { Folded = true },
        new("note", "Précision") { Folded = true },
    ];

    public static readonly IReadOnlyList<Column> Cost =
    [
        new("label", "Pour quoi") { Required = true },
        new("amount", "Montant", Euros) { Required = true, Width = "short" },
        new("tax", "Taxe", Choice) { Width = "medium" },
        new("to", "Jusqu’à", Euros) { Folded = true, Width = "short" },
        new("modifier", "Mot devant la valeur", Choice) { Folded = true },
        new("per", "Compté par") { Folded = true, Width = "medium" },
        new("date", "Date", Date) { Folded = true, Width = "medium" },
        new("note", "Précision") { Folded = true },
    ];

    public static readonly IReadOnlyList<Column> Funder =
    [
        new("funder", "Financeur") { Required = true },
        new("amount", "Montant", Euros) { Width = "short" },
        new("share", "Part", Percent) { Width = "short" },
        new("modifier", "Mot devant la valeur", Choice) { Folded = true },
        new("outside-total", "Compté dans le total", Choice) { Folded = true },
        new("note", "Précision") { Folded = true },
    ];

    public static readonly IReadOnlyList<Column> Partner = [new("name", "Partenaire") { Required = true }, new("role", "Son rôle")];

    public static readonly IReadOnlyList<Column> Commune = [new("name", "Commune") { Required = true }, new("code", "Code INSEE") { Required = true, Width = "short" }];

    public static readonly IReadOnlyList<Column> Document =
        [new("title", "Titre du document") { Required = true }, new("url", "Adresse", Link), new("note", "Précision") { Folded = true }];

    private static Column[] Gain(int number, string label) =>
    [
        new($"gains.{number}.label", label) { Folded = true },
        new($"gains.{number}.value", "Valeur", Number) { Folded = true, Width = "short" },
        new($"gains.{number}.unit", "Unité") { Folded = true, Width = "short" },
        new($"gains.{number}.state", "Constaté ou visé", Choice) { Folded = true },
    ];
}
