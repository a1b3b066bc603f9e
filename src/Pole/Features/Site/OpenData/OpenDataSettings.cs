using System.ComponentModel.DataAnnotations;

namespace Pole.Features.Site.OpenData;

/// <summary>Settings <c>OpenData</c>: under which licence the open tables are given.</summary>
internal sealed class OpenDataSettings
{
    [Required]
    public string LicenceName { get; set; } = "Licence Ouverte 2.0 (Etalab)";

    [Required, Url]
    public string LicenceUrl { get; set; } = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";
}
