using Pole.Platform.Content.Rendering;
using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content;

/// <summary>One Markdown file as it was read, taken apart when first asked.</summary>
internal sealed class ContentFile
{
    private readonly Lazy<(FrontMatter? FrontMatter, ContentFault? Fault)> _parts;
    private readonly Lazy<(IReadOnlyList<LinkUse> Links, ContentFault? Fault)> _links;

    public ContentFile(ContentPath path, FileText read)
    {
        Path = path;
        _parts = new(() => Split(read));
        _links = new(ReadLinks);
    }

    public ContentPath Path { get; }

    public FrontMatter? FrontMatter => _parts.Value.FrontMatter;

    /// <summary>The links and pictures of the text, each where it stands in the file.</summary>
    public IReadOnlyList<LinkUse> Links => _links.Value.Links;

    /// <summary>What keeps the file from being read at all.</summary>
    public IEnumerable<ContentFault> Faults =>
        new[] { _parts.Value.Fault, _links.Value.Fault }.OfType<ContentFault>();

    private (FrontMatter?, ContentFault?) Split(FileText read)
    {
        if (read.Fault is not null)
        {
            return (null, new(Path.File, 1, 1, read.Fault));
        }

        try
        {
            return (FrontMatter.Split(read.Text), null);
        }
        catch (YamlFaultException fault)
        {
            return (null, new(Path.File, fault.Line, fault.Column, fault.Message));
        }
    }

    private (IReadOnlyList<LinkUse>, ContentFault?) ReadLinks()
    {
        if (FrontMatter is not { } parts)
        {
            return ([], null);
        }

        return MarkdownText.TryParse(parts.Body) is { } markdown
            ? ([.. MarkdownText.LinksOf(markdown).Select(l => l with { Line = l.Line + parts.LinesBefore })], null)
            : ([], new(Path.File, parts.LinesBefore + 1, 1, "trop de listes, de citations ou de crochets les uns dans les autres"));
    }
}
