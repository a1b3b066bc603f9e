using Microsoft.Extensions.Options;
using Pole.Platform.Reading;
using Pole.Platform.Web;

namespace Pole.Platform.Theming;

/// <summary>The theme that the site wears. In Development a change on disk is seen at the next request.</summary>
internal sealed partial class ActiveTheme
{
    private readonly string root;
    private readonly string name;
    private readonly bool watches;
    private readonly ILogger<ActiveTheme> log;
    private readonly Lock turn = new();
    private volatile ThemeFiles files;
    private int stamp;

    public ActiveTheme(
        IOptions<ThemeSettings> themes, IOptions<SiteSettings> site, IHostEnvironment environment, ILogger<ActiveTheme> log)
    {
        this.log = log;
        root = Path.GetFullPath(themes.Value.Root);
        name = site.Value.Theme;
        watches = environment.IsDevelopment();
        Chain = ThemeChain.Read(root, name);
        stamp = Stamp();
        files = ThemeFiles.Read(Chain);
    }

    /// <summary>The chain at the start: views are compiled in, so the order in which they are found does not change.</summary>
    public ThemeChain Chain { get; }

    public ThemeFiles Files
    {
        get
        {
            if (watches)
            {
                ReadAgainIfChanged();
            }

            var now = files;
            Readings.Open?.Note(this, () => new ThemeReading(this, now));
            return now;
        }
    }

    private void ReadAgainIfChanged()
    {
        lock (turn)
        {
            var now = Stamp();
            if (now == stamp)
            {
                return;
            }

            stamp = now;
            try
            {
                files = ThemeFiles.Read(ThemeChain.Read(root, name));
            }
            catch (Exception fault) when (fault is SettingException or IOException)
            {
                LogBroken(name, fault);
            }
        }
    }

    /// <summary>A number that changes when a file of the chain is added, taken away or written.</summary>
    private int Stamp()
    {
        var sum = new HashCode();
        foreach (var file in Chain.Themes
            .SelectMany(theme => new DirectoryInfo(theme.Folder).EnumerateFiles("*", SearchOption.AllDirectories))
            .OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            sum.Add(file.FullName, StringComparer.Ordinal);
            sum.Add(file.LastWriteTimeUtc);
            sum.Add(file.Length);
        }

        return sum.ToHashCode();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The theme {Theme} is broken; its last good version stays in use")]
    private partial void LogBroken(string theme, Exception fault);

    private sealed class ThemeReading(ActiveTheme theme, ThemeFiles then) : IReading
    {
        public bool StillHolds => ReferenceEquals(theme.files, then);
    }
}
