using System.Text.Json;

namespace Pole.Features.Services.Catalogue;

/// <summary>What a reader of the catalogue asks for; each choice is an address, so that no script is needed.</summary>
internal sealed record CatalogueFilter(ServiceLevel? Level, ServiceKind? Kind, string? Sector, string? Region)
{
    public bool IsEmpty => this == new CatalogueFilter(null, null, null, null);

    public int Count => new object?[] { Level, Kind, Sector, Region }.Count(choice => choice is not null);

    /// <summary>The address of the catalogue with these choices.</summary>
    public string Address
    {
        get
        {
            var choices = new (string Name, string? Value)[]
            {
                ("niveau", CodeOf(Level)), ("type", CodeOf(Kind)), ("secteur", Sector), ("region", Region),
            };
            var query = string.Join('&', choices.Where(c => c.Value is not null).Select(c => $"{c.Name}={Uri.EscapeDataString(c.Value!)}"));
            return query.Length == 0 ? "~/services" : $"~/services?{query}";
        }
    }

    /// <summary>Reads the choices of an address; one that means nothing is no choice.</summary>
    public static CatalogueFilter Of(string? level, string? kind, string? sector, string? region) =>
        new(Read<ServiceLevel>(level), Read<ServiceKind>(kind), Given(sector), Given(region));

    public bool Admits(ServiceSheet service) =>
        (Level is null || service.Level == Level)
        && (Kind is null || service.Kind == Kind)
        && (Sector is null || service.Sectors.Count == 0 || service.Sectors.Contains(Sector))
        && (Region is null || service.Variants.Any(v => v.Region == Region));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string? CodeOf<T>(T? value)
        where T : struct, Enum => value is { } given ? JsonNamingPolicy.KebabCaseLower.ConvertName(given.ToString()) : null;

    private static T? Read<T>(string? code)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => CodeOf(value) == code);
}
