using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace Pole.Platform.Web;

/// <summary>
/// The words of the site. The French sentence in the code is the key; its English stands in the
/// <c>Texts.en.resx</c> beside the feature. A sentence without translation is shown in French.
/// </summary>
internal sealed class Texts : IStringLocalizer
{
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en");

    private readonly FrozenDictionary<string, string> english = Read(typeof(Texts).Assembly);

    public IReadOnlyDictionary<string, string> English => english;

    public LocalizedString this[string name] => Find(name);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var found = Find(name);
            var text = string.Format(CultureInfo.CurrentCulture, found.Value, [.. arguments.Select(Translate)]);
            return new LocalizedString(name, text, found.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        english.Select(pair => new LocalizedString(pair.Key, pair.Value));

    /// <summary>A label inside a sentence is translated with it, even where it comes as its plain French sentence.</summary>
    private object Translate(object argument) => argument switch
    {
        LocalizedString text => text.Value,
        string label => Find(label).Value,
        _ => argument,
    };

    private LocalizedString Find(string name) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && english.TryGetValue(name, out var translated)
            ? new LocalizedString(name, translated)
            : new LocalizedString(name, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? FrenchSpaces.Bind(name) : name);

    private static FrozenDictionary<string, string> Read(Assembly assembly)
    {
        var translations = new Dictionary<string, string>();
        var satellite = assembly.GetSatelliteAssembly(EnglishCulture);
        foreach (var resource in satellite.GetManifestResourceNames().Where(n => n.EndsWith(".Texts.en.resources", StringComparison.Ordinal)))
        {
            using var reader = new ResourceReader(satellite.GetManifestResourceStream(resource)!);
            foreach (System.Collections.DictionaryEntry entry in reader)
            {
                translations[(string)entry.Key] = (string)entry.Value!;
            }
        }

        return translations.ToFrozenDictionary();
    }
}
