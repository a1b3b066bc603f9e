using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Platform.Content;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations;

/// <summary>The départements, regions and sectors of <c>content/vocabularies/</c>, as forms and pages of organisations need them.</summary>
internal sealed class Places(ContentStore content)
{
    private ContentLibrary Library => content.Current;

    public bool HasSector(string code) => Library.Vocabulary("sectors").Has(code);

    /// <summary>The code of the region where a département lies; nothing for a code that no département has.</summary>
    public string? RegionOf(string departement) => Library.Vocabulary("departements").Find(departement)?.More["region"];

    public string DepartementName(string code) => Library.Vocabulary("departements").Label(code, Language.Current);

    public string RegionName(string code) => Library.Vocabulary("regions").Label(code, Language.Current);

    public string SectorName(string code) => Library.Vocabulary("sectors").Label(code, Language.Current);

    public IReadOnlyList<SelectListItem> Departements(string none) => Choices.Of(
        Library.Vocabulary("departements").Terms, term => term.Code, term => $"{term.Code} · {term.Label(Language.Current)}", none);

    public IReadOnlyList<SelectListItem> Sectors =>
        Choices.Of(Library.Vocabulary("sectors").Terms.OrderBy(term => term.Label(Language.Current), StringComparer.CurrentCulture), term => term.Code, term => term.Label(Language.Current));
}
