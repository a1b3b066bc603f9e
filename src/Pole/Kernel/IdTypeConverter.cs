using System.ComponentModel;
using System.Globalization;

namespace Pole.Kernel;

/// <summary>Reads an <see cref="Id{T}"/> from text for the frameworks that ask through <see cref="TypeDescriptor"/>.</summary>
public sealed class IdTypeConverter(Type type) : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value switch
        {
            string text when Guid.TryParse(text, out var id) => Activator.CreateInstance(type, id),
            string text => throw new FormatException($"'{text}' is no identity."),
            _ => base.ConvertFrom(context, culture, value),
        };
}
