using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Geography;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Site.Atlas;

/// <summary>What the site knows, on a map of France and as a table, one layer at a time.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class AtlasModel(IEnumerable<IAtlasLayer> layers, ContentStore content) : PageModel
{
    public const string Address = "/carte";

    public IReadOnlyList<IAtlasLayer> Layers { get; } = [.. layers.OrderBy(layer => layer.Rank)];

    public IAtlasLayer Layer { get; private set; } = null!;

    public FranceCounts Counts { get; private set; } = null!;

    /// <summary>What says nowhere in particular where it stands.</summary>
    public IReadOnlyList<AtlasPlace> Elsewhere { get; private set; } = [];

    public int Total { get; private set; }

    public static string AddressOf(IAtlasLayer layer, bool isFirst) => isFirst ? Address : $"{Address}?couche={layer.Code}";

    /// <summary>A layer that does not exist shows the first.</summary>
    public async Task OnGetAsync([FromQuery(Name = "couche")] string? code, CancellationToken cancel)
    {
        Layer = Layers.FirstOrDefault(layer => layer.Code == code) ?? Layers[0];
        var places = await Layer.PlacesAsync(cancel);
        Counts = new(content.Current, places);
        Elsewhere = [.. places.Where(place => place.Regions.Count == 0 && place.Departements.Count == 0)];
        Total = places.Count;
    }
}
