using Pole.Platform.Content;

namespace Pole.Features.Toolkits;

/// <summary>The toolkits of <c>content/toolkits/</c>, in the language of the request, and their files.</summary>
internal sealed class ToolkitShelf(ContentStore content)
{
    public const string Section = "toolkits";

    public IReadOnlyList<ContentItem<ToolkitSheet>> All => content.Current.All<ToolkitSheet>(Language.Current);

    public ContentItem<ToolkitSheet>? Find(string slug) => content.Current.Find<ToolkitSheet>(slug, Language.Current);

    public ToolkitSheet? Find(string slug, string language) => content.Current.Find<ToolkitSheet>(slug, Language.Of(language))?.Sheet;

    /// <summary>The title of a toolkit; its slug when content no longer has it.</summary>
    public string TitleOf(string slug) => Find(slug)?.Sheet.Title ?? slug;

    /// <summary>Where a file is on disk; null when it is gone.</summary>
    public string? FileAt(ToolkitFile file) => content.Current.FileAt($"{Section}/{file.Path}");
}
