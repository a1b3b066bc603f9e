using System.ComponentModel.DataAnnotations;
using Pole.Kernel;

namespace Pole.Features.Organisations;

/// <summary>What is typed about an organisation, when it is made and when it is corrected.</summary>
internal class OrganisationForm
{
    private const string TooLong = "Cette valeur est trop longue ({1} caractères au plus).";
    private const int MostSectors = 6;

    [Required(ErrorMessage = "Indiquez le nom de l’organisme.")]
    [StringLength(Organisation.NameLength, ErrorMessage = TooLong)]
    public string Name { get; set; } = "";

    [RegularExpression(@"\s*\d{2}\.?\d{2}\s?[A-Za-z]\s*", ErrorMessage = "Un code NAF a quatre chiffres et une lettre, comme 22.29A.")]
    public string? Naf { get; set; }

    [Required(ErrorMessage = "Indiquez l’effectif, zéro s’il n’y a pas de salarié.")]
    [Range(0, 1_000_000, ErrorMessage = "L’effectif est un nombre entier, à partir de zéro.")]
    public int? Headcount { get; set; }

    /// <summary>Whole euros a year.</summary>
    [Range(typeof(decimal), "0", "1000000000000", ErrorMessage = "Le chiffre d’affaires est un montant en euros, à partir de zéro.")]
    public decimal? Turnover { get; set; }

    [Required(ErrorMessage = "Indiquez le numéro et la voie.")]
    [StringLength(Organisation.AddressLength, ErrorMessage = TooLong)]
    public string Street { get; set; } = "";

    [Required(ErrorMessage = "Indiquez le code postal.")]
    [RegularExpression(@"\s*\d{5}\s*", ErrorMessage = "Un code postal a cinq chiffres.")]
    public string PostalCode { get; set; } = "";

    [Required(ErrorMessage = "Indiquez la commune.")]
    [StringLength(Organisation.TownLength, ErrorMessage = TooLong)]
    public string Town { get; set; } = "";

    [Required(ErrorMessage = "Choisissez le département.")]
    public string Departement { get; set; } = "";

    public List<string>? Sectors { get; set; }

    public void Show(Organisation organisation)
    {
        Name = organisation.Name;
        Naf = organisation.Naf;
        Headcount = organisation.Headcount;
        Turnover = organisation.TurnoverCents / 100m;
        Street = organisation.Street;
        PostalCode = organisation.PostalCode;
        Town = organisation.Town;
        Departement = organisation.Departement;
        Sectors = [.. organisation.Sectors];
    }

    /// <summary>What the vocabularies refuse, at its field.</summary>
    public Outcome Judge(Places places)
    {
        var refusals = new List<Refusal>();
        if (Departement is { Length: > 0 } && places.RegionOf(Departement) is null)
        {
            refusals.Add(new("organisation.departement", "Choisissez le département dans la liste.") { Field = "Input.Departement" });
        }

        if (Sectors is { } sectors && (sectors.Count > MostSectors || !sectors.TrueForAll(places.HasSector)))
        {
            refusals.Add(new("organisation.sectors", "Choisissez six secteurs au plus, dans la liste.") { Field = "Input.Sectors" });
        }

        return Outcome.From(refusals);
    }

    /// <summary>The details as they are kept; call it once they have been judged.</summary>
    public OrganisationDetails Read(Places places) => new()
    {
        Name = Name.Trim(),
        Naf = ReadNaf(),
        Headcount = Headcount ?? 0,
        TurnoverCents = Turnover is { } euros ? (long)decimal.Round(euros * 100) : null,
        Street = Street.Trim(),
        PostalCode = PostalCode.Trim(),
        Town = Town.Trim(),
        Departement = Departement,
        Region = places.RegionOf(Departement)!,
        Sectors = [.. (Sectors ?? []).Distinct()],
    };

    private string? ReadNaf()
    {
        var signs = (Naf ?? "").Where(char.IsAsciiLetterOrDigit).ToArray();
        return signs.Length == 5 ? $"{new string(signs[..2])}.{new string(signs[2..]).ToUpperInvariant()}" : null;
    }
}
