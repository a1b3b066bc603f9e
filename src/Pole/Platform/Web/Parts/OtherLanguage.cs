using Microsoft.AspNetCore.Diagnostics;

namespace Pole.Platform.Web.Parts;

/// <summary>Where the same page stands in each language.</summary>
internal static class OtherLanguage
{
    public static string French(HttpContext context) => Asked(context);

    public static string English(HttpContext context) => Languages.EnglishPrefix + Asked(context).TrimEnd('/');

    /// <summary>The path that was asked for, also on an error page, without the prefix of the language.</summary>
    private static string Asked(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } again)
        {
            return again.OriginalPath + again.OriginalQueryString;
        }

        if (context.Features.Get<IExceptionHandlerPathFeature>() is { } failed)
        {
            return failed.Path;
        }

        return context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
    }
}
