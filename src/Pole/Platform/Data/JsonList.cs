using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Platform.Data;

/// <summary>A list that is read and written whole, kept as JSON in one column.</summary>
internal static class JsonList
{
    public static PropertyBuilder<IReadOnlyList<T>> HasJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        list => Write(list),
        text => Read<T>(text),
        new ValueComparer<IReadOnlyList<T>>((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list));

    internal static string Write<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list);

    internal static IReadOnlyList<T> Read<T>(string text) => JsonSerializer.Deserialize<List<T>>(text) ?? [];
}
