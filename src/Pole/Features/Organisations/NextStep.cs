using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Organisations;

/// <summary>Something that a person may do next for one of their organisations, shown in the member area: in the language of the request.</summary>
internal sealed record NextStep(string Label, string Why, string Path);

/// <summary>A feature that has something to propose says so here: it knows organisations, they do not know it.</summary>
internal interface INextSteps
{
    /// <summary>Where these steps are taken: the member area shows all of them, the intermediaries' area its own.</summary>
    MenuArea Area { get; }

    /// <summary>The steps of each of these organisations, which are asked for all at once: the queries do not grow with them.</summary>
    Task<ILookup<Id<Organisation>, NextStep>> ForAsync(IReadOnlyList<MyOrganisation> organisations, CancellationToken cancel);
}
