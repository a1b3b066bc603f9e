namespace Pole.Features.Accreditation.Register;

/// <summary>What anyone may know of an accreditation: no name of a person, only initials.</summary>
internal sealed record RegisterEntry(Accreditation Accreditation, string Organisation, bool IsDemo, string Initials, bool IsOfOrganisation)
{
    /// <summary>The first letters of each part of a name: <c>Jean-Luc Aubry</c> is <c>J.-L. A.</c></summary>
    public static string InitialsOf(string name) => string.Join(' ', name
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{char.ToUpperInvariant(part[0])}."))));
}
