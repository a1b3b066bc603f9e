using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>What the address asks of the observatory; a value that does not exist is left aside.</summary>
internal sealed class ScopeChoice
{
    public int? Annee { get; set; }

    public string? Region { get; set; }

    public string? Financeur { get; set; }

    public Scope ToScope(ContentStore content) => new(
        Annee is >= 2000 and <= 2100 ? Annee : null,
        Region is { } region && content.Current.Vocabulary("regions").Has(region) ? region : null,
        string.IsNullOrWhiteSpace(Financeur) || Financeur.Length > 80 ? null : Financeur);

    /// <summary>The scope in words: <c>2025, Bretagne</c>.</summary>
    public static string Say(Scope scope, ContentStore content, string everything) => string.Join(", ", new[]
    {
        scope.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        scope.Region is { } region ? content.Current.Vocabulary("regions").Label(region, Language.Current) : null,
        scope.Funder,
    }.Where(part => part is not null).DefaultIfEmpty(everything));

    public static string Query(Scope scope) => string.Concat(
        scope.Year is { } year ? $"&annee={year}" : "",
        scope.Region is { } region ? $"&region={region}" : "",
        scope.Funder is { } funder ? $"&financeur={Uri.EscapeDataString(funder)}" : "");
}
