using Pole.Platform.Content.Rendering;

namespace Pole.Platform.Content;

/// <summary>The sections that the platform and the features read, by folder and by sheet.</summary>
internal sealed class SectionList
{
    private readonly Dictionary<string, ContentSection> _byName = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">Two features read one folder, or fill one record from two.</exception>
    public SectionList(IEnumerable<ContentSection> sections)
    {
        foreach (var section in sections)
        {
            var extends = _byName.TryGetValue(section.Name, out var known) && known.Sheet != section.Sheet
                && known.Sheet.IsAssignableFrom(section.Sheet);
            if (known is not null && !extends)
            {
                throw new InvalidOperationException($"The section '{section.Name}' is registered twice.");
            }

            _byName[section.Name] = section;
        }

        if (_byName.Values.GroupBy(s => s.Sheet).FirstOrDefault(g => g.Count() > 1) is { } shared)
        {
            throw new InvalidOperationException($"{shared.Key} is the sheet of several sections.");
        }

        Links = new(_byName);
    }

    public SiteLinks Links { get; }

    public IEnumerable<ContentSection> All => _byName.Values;

    public ContentSection? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The section that a record, or one that it extends, is the sheet of.</summary>
    public ContentSection Of(Type sheet) =>
        All.FirstOrDefault(s => s.Sheet == sheet) ?? All.FirstOrDefault(s => sheet.IsAssignableFrom(s.Sheet))
        ?? throw new InvalidOperationException($"{sheet} is the sheet of no section: register it with AddContentSection.");
}
