using System.Collections.Concurrent;
using Pole.Platform.Content.Rendering;
using Pole.Platform.Content.Sheets;
using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content;

/// <summary>
/// One file of a section: what its front matter says and the text below. An English file inherits from its
/// French original the keys that it does not give itself.
/// </summary>
public sealed class ContentEntry
{
    private static readonly string[] NoKeys = [];
    private static readonly BoundKeys SaysNothing = new(Publication.Always, []);

    private readonly ContentSection _section;
    private readonly SiteLinks _links;
    private BoundKeys? _sheet;
    private BoundKeys? _publication;
    private ConcurrentDictionary<Language, Lazy<RenderedText>>? _rendered;

    internal ContentEntry(ContentSection section, ContentFile file, ContentFile? original, SiteLinks links)
    {
        _section = section;
        _links = links;
        Source = file;
        Original = original;
        Address = section.AddressOf(Slug);
    }

    public ContentKey Key => Source.Path.Key;

    public string Slug => Key.Slug;

    /// <summary>The language that the file is written in.</summary>
    public Language Language => Source.Path.Language;

    /// <summary>The path below <c>content/</c>.</summary>
    public string File => Source.Path.File;

    /// <summary>Where it is read, without the prefix of a language; null when it has no page of its own.</summary>
    public string? Address { get; }

    /// <summary>The Markdown as written.</summary>
    public string Markdown => Source.FrontMatter?.Body ?? "";

    public Publication Publication => field ??= Bound(typeof(Publication)).Sheet as Publication ?? new(Draft: true);

    /// <summary>The file and its keys as they are written, those of the French that it inherits too: the same as long as none of it changes.</summary>
    internal string Head => field ??= $"{File}\n{Source.FrontMatter?.Head}\n{Original?.FrontMatter?.Head}";

    internal bool HasText => !string.IsNullOrWhiteSpace(Markdown);

    internal ContentFile Source { get; }

    internal ContentFile? Original { get; }

    internal ContentSection Section => _section;

    internal YamlMap? Keys => field ??= Source.FrontMatter is not { } own ? null
        : Original?.FrontMatter is { } french ? own.Keys.Over(french.Keys)
        : own.Keys;

    /// <summary>The record that the section fills; null when the file is broken.</summary>
    internal object? Sheet => Bound(_section.Sheet).Sheet;

    /// <summary>What is wrong with this file alone, whatever the others hold.</summary>
    internal IReadOnlyList<ContentFault> Faults =>
        [.. Source.Faults, .. Bound(_section.Sheet).Faults, .. Bound(typeof(Publication)).Faults];

    /// <summary>The front matter as a record; null when the file is broken, and then the check says where.</summary>
    public T? Bind<T>() where T : class => Bound(typeof(T)).Sheet as T;

    /// <summary>Whether an English file leaves a key to its French original.</summary>
    public bool Inherits(string key) => Keys?.Find(key) is { Inherited: true };

    /// <summary>A fault at the value that a path of keys and positions leads to, or as near to it as the file goes.</summary>
    public ContentFault FaultAt(string message, params object[] path)
    {
        var (line, column) = Keys?.Fields.Where(f => !f.Inherited).Select(f => (f.Line, f.Column)).FirstOrDefault() ?? (1, 1);
        YamlValue? value = Keys;
        foreach (var step in path)
        {
            if ((value, step) is (YamlMap map, string key) && map.Find(key) is { Inherited: false } field)
            {
                (line, column, value) = (field.Line, field.Column, field.Value);
            }
            else if ((value, step) is (YamlList list, int position) && position < list.Items.Count)
            {
                value = list.Items[position];
                (line, column) = (value.Line, value.Column);
            }
            else
            {
                break;
            }
        }

        return new(File, Math.Max(line, 1), Math.Max(column, 1), message);
    }

    /// <summary>The text as read by someone in a language, its links leading to pages in that language.</summary>
    internal RenderedText RenderedFor(Language reader) => LazyInitializer.EnsureInitialized(ref _rendered, () => new(concurrencyLevel: 1, capacity: 2)).GetOrAdd(
        reader, language => new(() => MarkdownText.Render(Markdown, language, AddressFor(language)))).Value;

    /// <summary>How the links of the text are written for a reader.</summary>
    internal Func<string, string> AddressFor(Language reader) => url => _links.AddressOf(url, File, reader);

    /// <summary>What is bound once is kept: the record of the section, and what every file may say of its publication.</summary>
    private BoundKeys Bound(Type type) =>
        type == _section.Sheet ? Kept(ref _sheet, type)
        : type == typeof(Publication) ? Kept(ref _publication, type)
        : BindKeys(type);

    private BoundKeys Kept(ref BoundKeys? bound, Type type) => bound ?? Interlocked.CompareExchange(ref bound, BindKeys(type), null) ?? bound;

    private BoundKeys BindKeys(Type type)
    {
        if (Keys is not { } keys)
        {
            return new(null, []);
        }

        if (type == typeof(Publication))
        {
            keys = keys with { Fields = [.. keys.Fields.Where(f => Publication.Keys.Contains(f.Key))] };
            if (keys.Fields.Count == 0)
            {
                return SaysNothing;
            }
        }

        var binder = new SheetBinder(File);
        var bound = binder.Bind(type, keys, type == typeof(Publication) ? NoKeys : Publication.Keys);
        return new(bound, binder.Faults);
    }

    private sealed record BoundKeys(object? Sheet, IReadOnlyList<ContentFault> Faults);
}
