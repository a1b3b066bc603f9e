using Pole.Platform.Content.Sheets;

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

    /// <summary>Other resources, in an order of reading (recueil).</summary>
    Collection,
}

internal static class ResourceTypes
{
    extension(ResourceType type)
    {
        /// <summary>As written in content/ and in addresses: <c>case-study</c>.</summary>
        public string Code => SheetShape.KeyOf(type.ToString());

        public string Label => type switch
        {
            ResourceType.CaseStudy => "Retour d’expérience",
            ResourceType.Guide => "Guide",
            ResourceType.Tool => "Outil pratique",
            ResourceType.StandardsWatch => "Veille normative",
            ResourceType.TrainingMaterial => "Support de formation",
            ResourceType.Video => "Vidéo",
            ResourceType.DataSet => "Jeu de données",
            ResourceType.Collection => "Recueil",
        };
    }
}
