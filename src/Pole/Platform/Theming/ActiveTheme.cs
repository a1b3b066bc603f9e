namespace Pole.Platform.Theming;

/// <summary>The theme that the site wears. In Development a change on disk is seen at the next request.</summary>
internal sealed partial class ActiveTheme
{
    private readonly ThemeSettings _settings;
    private readonly ILogger<ActiveTheme> _log;
    private readonly bool _watches;
    private readonly Lock _turn = new();
    private volatile ThemeFiles _files;
    private long _stamp;

    public ActiveTheme(ThemeSettings settings, IHostEnvironment environment, ILogger<ActiveTheme> log)
    {
        _settings = settings;
        _log = log;
        _watches = environment.IsDevelopment();
        Chain = ThemeChain.Read(settings.Root, settings.Name);
        _stamp = Stamp();
        _files = ThemeFiles.Read(Chain);
    }

    /// <summary>The chain at the start: views are compiled in, so the order in which they are found does not change.</summary>
    public ThemeChain Chain { get; }

    public ThemeFiles Files
    {
        get
        {
            if (_watches)
            {
                ReadAgainIfChanged();
            }

            return _files;
        }
    }

    private void ReadAgainIfChanged()
    {
        lock (_turn)
        {
            var stamp = Stamp();
            if (stamp == _stamp)
            {
                return;
            }

            _stamp = stamp;
            try
            {
                _files = ThemeFiles.Read(ThemeChain.Read(_settings.Root, _settings.Name));
            }
            catch (Exception fault) when (fault is InvalidOperationException or IOException)
            {
                LogBroken(_settings.Name, fault);
            }
        }
    }

    /// <summary>A number that changes when a file of the chain is added, taken away or written.</summary>
    private long Stamp()
    {
        var stamp = new HashCode();
        foreach (var file in Chain.Themes
            .SelectMany(theme => new DirectoryInfo(theme.Folder).EnumerateFiles("*", SearchOption.AllDirectories))
            .OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            stamp.Add(file.FullName, StringComparer.Ordinal);
            stamp.Add(file.LastWriteTimeUtc);
            stamp.Add(file.Length);
        }

        return stamp.ToHashCode();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The theme {Theme} is broken; its last good version stays in use")]
    private partial void LogBroken(string theme, Exception fault);
}
