namespace Pole.Features.Toolkits;

/// <summary>What the front matter of <c>content/toolkits/{slug}.md</c> says: a tool of the association, in its versions.</summary>
internal sealed record ToolkitSheet
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Audience { get; init; }

    public required string Licence { get; init; }

    /// <summary>The slug of the scheme in <c>content/schemes/</c> whose holders may download it.</summary>
    public required string Scheme { get; init; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<ToolkitVersion> Versions { get; init; } = [];

    /// <summary>The newest version that was not withdrawn.</summary>
    public ToolkitVersion? Latest => Versions.FirstOrDefault(v => v.Withdrawn is null);

    public ToolkitVersion? Find(string version) => Versions.FirstOrDefault(v => v.Version == version);
}

/// <summary>One version of a toolkit: when, what changed, and its files.</summary>
internal sealed record ToolkitVersion
{
    public required string Version { get; init; }

    public required DateOnly Date { get; init; }

    public required string Changes { get; init; }

    /// <summary>Why it must no longer be used, when that is so: it is then not handed out.</summary>
    public string? Withdrawn { get; init; }

    public IReadOnlyList<ToolkitFile> Files { get; init; } = [];

    public ToolkitFile? Find(string name) => Files.FirstOrDefault(f => f.Name == name);
}

/// <summary>A file of a version, by its path below <c>content/toolkits/</c>.</summary>
internal sealed record ToolkitFile
{
    public required string Path { get; init; }

    public required string Title { get; init; }

    public string Name => System.IO.Path.GetFileName(Path);
}
