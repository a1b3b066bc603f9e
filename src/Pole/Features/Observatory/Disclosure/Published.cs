using System.Globalization;
using Pole.Platform.Web;

namespace Pole.Features.Observatory.Disclosure;

/// <summary>A figure as a reader may see it: its value, or why it is not told. What is hidden is not in here.</summary>
internal readonly record struct Published
{
    private Published(decimal? value, Secrecy secrecy) => (Value, Secrecy) = (value, secrecy);

    public decimal? Value { get; }

    public Secrecy Secrecy { get; }

    public bool IsTold => Secrecy == Secrecy.Told;

    public static Published Of(decimal value, Secrecy secrecy) => new(secrecy == Secrecy.Told ? value : null, secrecy);

    /// <summary>The figure, or the words that stand for it.</summary>
    public string Say(Texts texts) => Value is { } value ? Say(value) : texts[Secrecy.Label];

    public static string Say(decimal value) =>
        value.ToString(value == decimal.Truncate(value) ? "N0" : "#,0.##", CultureInfo.CurrentCulture);
}
