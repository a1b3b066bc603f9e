using System.Text.Json;
using System.Text.Json.Serialization;
using Pole.App;

namespace Pole.Features.Resources;

/// <summary>What one of the eleven sheets says in numbers, copied from the sheet and not from <c>content/</c>.</summary>
internal sealed record SeedSheet
{
    /// <summary>Value, unit, and where the sheet says it a modifier or a state.</summary>
    public required IReadOnlyList<JsonElement[]> Figures { get; init; }

    public required IReadOnlyList<string> Dates { get; init; }

    /// <summary>Figures that stand in sentences.</summary>
    public required IReadOnlyList<string> Text { get; init; }

    public Rest? Unexplained { get; init; }

    public decimal? Hours { get; init; }

    public static IReadOnlyDictionary<string, SeedSheet> All { get; } = Read();

    private static Dictionary<string, SeedSheet> Read()
    {
        using var file = File.OpenRead(Path.Combine(PoleApp.RepositoryRoot, "tests", "Pole.Tests", "Features", "Resources", "SeedFigures.json"));
        return JsonSerializer.Deserialize<Dictionary<string, SeedSheet>>(file, JsonSerializerOptions.Web)!;
    }

    /// <summary>The part of a funding plan that the sheet does not explain.</summary>
    internal sealed record Rest
    {
        public decimal? Amount { get; init; }

        public decimal? Percent { get; init; }

        [JsonIgnore]
        public Kernel.Money? Money => Amount is { } euros ? new((long)(euros * 100)) : null;
    }
}
