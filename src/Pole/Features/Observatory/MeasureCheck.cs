using Pole.Features.Observatory.Measures;
using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>An indicator names a measure that exists.</summary>
internal sealed class MeasureCheck(IEnumerable<IMeasure> measures) : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library) => library.WithDrafts().All<IndicatorSheet>(Language.French)
        .Where(i => measures.All(m => m.Code != i.Sheet.Measure))
        .Select(i => i.Entry.FaultAt(
            $"la mesure « {i.Sheet.Measure} » n’existe pas ; il y a : {string.Join(", ", measures.Select(m => m.Code))}", "measure"));
}
