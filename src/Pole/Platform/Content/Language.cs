using System.Globalization;

namespace Pole.Platform.Content;

/// <summary>A language that the site is read in; French is the original, English stands beside it.</summary>
public enum Language
{
    French,
    English,
}

public static class Languages
{
    extension(Language language)
    {
        /// <summary>The language of the request being answered.</summary>
        public static Language Current => Language.Of(CultureInfo.CurrentUICulture);

        /// <summary>The tag of HTML's <c>lang</c>: <c>fr</c> or <c>en</c>.</summary>
        public string Tag => language switch
        {
            Language.French => "fr",
            Language.English => "en",
        };

        /// <summary>The language of a tag such as <c>en</c>; French when it is no other.</summary>
        public static Language Of(string tag) => tag == "en" ? Language.English : Language.French;

        public static Language Of(CultureInfo culture) =>
            culture.TwoLetterISOLanguageName == "en" ? Language.English : Language.French;

        /// <summary>Where a page of the site is read in this language: <c>/mission</c> is <c>/en/mission</c> in English.</summary>
        public string AddressOf(string path) => language switch
        {
            Language.French => path,
            Language.English => path == "/" ? "/en" : $"/en{path}",
        };
    }
}
