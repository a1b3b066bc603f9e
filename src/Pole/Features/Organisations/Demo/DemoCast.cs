using Pole.Kernel;

namespace Pole.Features.Organisations.Demo;

/// <summary>
/// The organisations of the demonstration accounts (see <see cref="Platform.Demo.DemoPeople"/>), by identities that never
/// change, so that the chapters of other features can write about them.
/// </summary>
internal static class DemoCast
{
    /// <summary>A member company (ME), of company@demo.example.</summary>
    public static Id<Organisation> Company { get; } = Numbered(1);

    /// <summary>A company (PE) whose dues ended last month, of lapsed@demo.example.</summary>
    public static Id<Organisation> Lapsed { get; } = Numbered(2);

    /// <summary>A consulting firm with dues and one accreditation, of consultant@demo.example.</summary>
    public static Id<Organisation> Consultant { get; } = Numbered(3);

    /// <summary>An accredited intermediary, of relay@demo.example.</summary>
    public static Id<Organisation> Relay { get; } = Numbered(4);

    /// <summary>An intermediary without accreditation, of newrelay@demo.example.</summary>
    public static Id<Organisation> NewRelay { get; } = Numbered(5);

    /// <summary>A funder, of funder@demo.example.</summary>
    public static Id<Organisation> Funder { get; } = Numbered(6);

    /// <summary>The association that runs the site: its SIREN is the one of the settings <c>Association</c>.</summary>
    public static Id<Organisation> Association { get; } = Numbered(100);

    public static Id<Organisation> Numbered(int number) => new(new Guid($"01900000-0000-7000-8001-{number:000000000000}"));

    /// <summary>
    /// Numbers that pass INSEE's check but are nobody's: no SIREN that INSEE has given begins with zeros.
    /// </summary>
    public static Siret SiretOf(int number)
    {
        var siren = Close($"0001{number:0000}");
        return Siret.Parse(Close($"{siren}0001"));
    }

    /// <summary>The first establishment of a SIREN.</summary>
    public static Siret SiretOf(Siren siren) => Siret.Parse(Close($"{siren.Digits}0001"));

    private static string Close(string digits) =>
        Enumerable.Range(0, 10).Select(last => $"{digits}{last}").First(Luhn.Holds);
}
