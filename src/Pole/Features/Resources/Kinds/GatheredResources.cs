using Pole.Platform.Content;

namespace Pole.Features.Resources.Kinds;

/// <summary>What a collection gathers, as far as it is published.</summary>
internal static class GatheredResources
{
    extension(ContentItem<Resource> item)
    {
        public IReadOnlyList<ContentItem<Resource>> GatheredFrom(ContentLibrary library) =>
        [
            .. (item.Sheet.Collection?.Resources ?? []).Select(slug => library.Find<Resource>(slug, item.Reader)).OfType<ContentItem<Resource>>(),
        ];
    }
}
