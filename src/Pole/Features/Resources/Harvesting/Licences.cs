using System.Text.RegularExpressions;

namespace Pole.Features.Resources.Harvesting;

/// <summary>The addresses of the licences that sources name, so that programs know them; a licence in other words has none.</summary>
internal static partial class Licences
{
    public static string? AddressOf(string? licence)
    {
        var name = licence?.Trim() ?? "";
        if (CreativeCommons().Match(name) is { Success: true } found)
        {
            return $"https://creativecommons.org/licenses/{found.Groups["terms"].Value.ToLowerInvariant()}/{found.Groups["version"].Value}/";
        }

        return name.ToUpperInvariant() switch
        {
            "CC0" or "CC0 1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
            "LICENCE OUVERTE" or "LICENCE OUVERTE 2.0" or "ETALAB 2.0" => "https://spdx.org/licenses/etalab-2.0",
            _ => null,
        };
    }

    [GeneratedRegex(@"^CC[ -](?<terms>BY(-NC)?(-SA|-ND)?)[ -](?<version>[1-4]\.\d)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CreativeCommons();
}
