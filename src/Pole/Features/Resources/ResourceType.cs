namespace Pole.Features.Resources;

/// <summary>What a resource of the centre is.</summary>
internal enum ResourceType
{
    CaseStudy,
    Guide,
    Tool,
    StandardsWatch,
    TrainingMaterial,
    Video,
    DataSet,
}
