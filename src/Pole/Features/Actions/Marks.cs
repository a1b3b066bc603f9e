using System.Globalization;
using Pole.Platform.Web;

namespace Pole.Features.Actions;

/// <summary>How the mark that participants gave is said.</summary>
internal static class Marks
{
    public static string Say(decimal mark, int? respondents, Texts texts)
    {
        var said = mark.ToString("0.##", CultureInfo.CurrentCulture);
        return respondents switch
        {
            null => texts["{0} sur 5", said],
            1 => texts["{0} sur 5, une réponse", said],
            { } many => texts["{0} sur 5, {1} réponses", said, many],
        };
    }
}
