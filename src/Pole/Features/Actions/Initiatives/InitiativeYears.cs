using System.Globalization;

namespace Pole.Features.Actions.Initiatives;

/// <summary>The years of an initiative as people read them: <c>2018–2021</c>, or one alone.</summary>
internal static class InitiativeYears
{
    public static string Say(int first, int last) =>
        first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");
}
