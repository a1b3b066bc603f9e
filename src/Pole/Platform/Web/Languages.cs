using System.Globalization;

namespace Pole.Platform.Web;

/// <summary>
/// French stands at the root, English under <c>/en</c> with the same paths: the prefix becomes the path base,
/// so that every link that a page writes keeps the language.
/// </summary>
internal static class Languages
{
    public const string EnglishPrefix = "/en";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The language of the request: <c>fr</c> or <c>en</c>.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "fr";

    public static IApplicationBuilder UseLanguages(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var culture = French;
        if (context.Request.Path.StartsWithSegments(EnglishPrefix, StringComparison.Ordinal, out var rest))
        {
            culture = English;
            context.Request.PathBase = context.Request.PathBase.Add(EnglishPrefix);
            context.Request.Path = rest.HasValue ? rest : "/";
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        return next(context);
    });

    /// <summary>Runs in the language of a person, for letters and documents made outside a request.</summary>
    public static async Task<T> InAsync<T>(string language, Func<Task<T>> act)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language == "en" ? English : French;
        try
        {
            return await act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
