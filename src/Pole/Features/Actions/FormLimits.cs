using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Pole.Kernel;

namespace Pole.Features.Actions;

/// <summary>The limits that the attributes of a form state, for forms that no browser sent: each text that is too long, at its field.</summary>
internal static class FormLimits
{
    public static IEnumerable<Refusal> Broken(ActionForm form) => Broken(form, "Input.");

    private static IEnumerable<Refusal> Broken(object part, string path)
    {
        foreach (var property in part.GetType().GetProperties().Where(p => p.CanWrite))
        {
            var field = path + property.Name;
            if (property.GetValue(part) is string text && property.GetCustomAttribute<StringLengthAttribute>() is { } limit && text.Length > limit.MaximumLength)
            {
                yield return new Refusal("action.too-long", limit.ErrorMessage!, field, limit.MaximumLength) { Field = field };
            }
            else if (property.GetValue(part) is IList lines and not IList<IFormFile>)
            {
                foreach (var fault in lines.Cast<object>().SelectMany((line, index) => Broken(line, $"{field}[{index}].")))
                {
                    yield return fault;
                }
            }
        }
    }
}
