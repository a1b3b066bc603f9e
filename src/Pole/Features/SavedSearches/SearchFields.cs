using System.ComponentModel.DataAnnotations;

namespace Pole.Features.SavedSearches;

/// <summary>What a person says of a search that they keep.</summary>
internal sealed class SearchFields
{
    [Required(ErrorMessage = "Donnez un nom à cette recherche.")]
    [StringLength(SavedSearch.NameLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
    public string Name { get; set; } = "";

    [EnumDataType(typeof(AlertPace), ErrorMessage = "Cette valeur ne convient pas ici.")]
    public AlertPace Alert { get; set; } = AlertPace.Weekly;
}
