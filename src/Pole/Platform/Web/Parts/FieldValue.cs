using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Pole.Kernel;

namespace Pole.Platform.Web.Parts;

/// <summary>What stands in a control: what was typed when the form comes back, else what the model holds.</summary>
internal static class FieldValue
{
    public static string Of(ModelStateDictionary state, string name, object? model) =>
        state.TryGetValue(name, out var entry) && entry.AttemptedValue is { } typed ? typed : Written(model);

    /// <summary>The values chosen in a list or a group.</summary>
    public static HashSet<string> ManyOf(ModelStateDictionary state, string name, object? model)
    {
        if (state.TryGetValue(name, out var entry) && entry.RawValue is { } raw)
        {
            return raw is string one ? [one] : [.. (raw as IEnumerable<string>) ?? []];
        }

        return model is IEnumerable many and not string
            ? [.. many.Cast<object?>().Select(Written)]
            : [Written(model)];
    }

    private static string Written(object? model) => model switch
    {
        null => "",
        DateOnly day => day.ToIso(),
        TimeOnly hour => hour.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############", CultureInfo.CurrentCulture),
        _ => Convert.ToString(model, CultureInfo.CurrentCulture) ?? "",
    };
}
