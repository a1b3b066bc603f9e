using Pole.Features.Accreditation;

namespace Pole.Features.Toolkits;

/// <summary>The versions of toolkits that came out lately, for those who may take them.</summary>
internal sealed class NewKits(ToolkitShelf shelf, TimeProvider clock) : INewKits
{
    public IReadOnlyList<NewKit> Since(DateOnly day, IReadOnlyCollection<string> schemes)
    {
        var today = Kernel.Paris.Today(clock);
        return
        [
            .. from kit in shelf.All
               where schemes.Contains(kit.Sheet.Scheme)
               let latest = kit.Sheet.Latest
               where latest is not null && latest.Date >= day && latest.Date <= today
               select new NewKit(kit.Sheet.Title, latest.Version, latest.Date, $"/outils/{kit.Slug}"),
        ];
    }
}
