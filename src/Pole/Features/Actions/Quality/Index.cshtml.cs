using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Quality;

/// <summary>What the actions of my organisations tell of their quality, each dimension opening its cases.</summary>
[Authorize]
internal sealed class IndexModel(MyOrganisations mine, QualityReading reading, TimeProvider clock) : PageModel
{
    public IReadOnlyList<(Id<Organisation> Id, string Name, bool HasCases)> Organisations { get; private set; } = [];

    public Id<Organisation> Chosen { get; private set; }

    public QualityShown? Shown { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "organisme")] string? organisation, [FromQuery(Name = "dimension")] string? dimension, CancellationToken cancel)
    {
        var all = await mine.ListAsync(cancel);
        var cases = await reading.ReadAsync([.. all.Select(o => o.Id)], cancel);
        Organisations = [.. all.Select(o => (o.Id, o.Name, cases[o.Id].Any())).Where(o => o.Item3)];
        if (Organisations.Count > 0)
        {
            Chosen = Organisations.FirstOrDefault(o => o.Id.ToString() == organisation, Organisations[0]).Id;
            Shown = QualityShown.Of(cases[Chosen], Paris.Today(clock), dimension, "~/relais/qualite", $"organisme={Chosen}", "~/relais/actions");
        }
    }
}
