namespace Pole.Features.Accreditation.Perimeters;

/// <summary>Says what an accreditation covers: what its scheme does, narrowed by the perimeter that it was granted for.</summary>
internal sealed class PerimeterWords(Schemes schemes, TerritoryNames names, IEnumerable<IDeliveredServices> services)
{
    public IReadOnlyList<string> Types(Accreditation it) =>
        it.Perimeter.Types is [] ? schemes.ActionLabels(it.Scheme) : [.. it.Perimeter.Types.Select(schemes.ActionLabel)];

    /// <summary>Nothing when the perimeter names none: all those under the scheme.</summary>
    public IReadOnlyList<string> Services(Accreditation it)
    {
        var known = Offered(it.Scheme);
        return [.. it.Perimeter.Services.Select(slug => known.FirstOrDefault(s => s.Slug == slug)?.Title ?? slug)];
    }

    /// <summary>Nothing when the perimeter names none: the whole of France.</summary>
    public IReadOnlyList<string> Territories(Accreditation it) =>
        [.. it.Perimeter.Territories.Select(Territory.Read).OfType<Territory>().Select(names.NameOf)];

    public IReadOnlyList<DeliveredService> Offered(string scheme) => [.. services.SelectMany(s => s.Under(scheme))];

    /// <summary>All of it in one line.</summary>
    public string InOneLine(Accreditation it) =>
        string.Join(" · ", new[] { Types(it), Services(it), Territories(it) }.Where(side => side.Count > 0).Select(side => string.Join(", ", side)));
}
