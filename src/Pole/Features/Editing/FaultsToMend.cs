using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Editing;

/// <summary>Tells editors on the admin home how many faults the content has.</summary>
internal sealed class FaultsToMend(ContentStore content) : IWaitingWork
{
    public string Policy => Policies.Editor;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) =>
        Task.FromResult(new WaitingTile("Fautes de contenu", content.Faults.Count, "/admin/contenu/fautes"));
}
