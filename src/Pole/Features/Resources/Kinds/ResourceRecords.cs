namespace Pole.Features.Resources.Kinds;

/// <summary>The record of each type: it stands under a key that is the code of the type, and under no other.</summary>
internal static class ResourceRecords
{
    extension(Resource resource)
    {
        /// <summary>The record of a type, as far as the file gives it.</summary>
        public object? RecordOf(ResourceType type) => type switch
        {
            ResourceType.CaseStudy => resource.CaseStudy,
            ResourceType.Guide => resource.Guide,
            ResourceType.Tool => resource.Tool,
            ResourceType.StandardsWatch => resource.StandardsWatch,
            ResourceType.TrainingMaterial => resource.TrainingMaterial,
            ResourceType.Video => resource.Video,
            ResourceType.DataSet => resource.DataSet,
            ResourceType.Collection => resource.Collection,
        };
    }

    extension(ResourceType type)
    {
        /// <summary>Whether a resource of the type says nothing without its record; a guide is a text like any other.</summary>
        public bool NeedsRecord => type is not ResourceType.Guide;
    }
}
