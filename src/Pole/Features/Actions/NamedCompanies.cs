using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions;

/// <summary>
/// Reads the companies that an action names: by their number, by their name in the directory, or by a name of their own. The number is what tells
/// them apart in figures, so that it is looked up where one name of the directory says it.
/// </summary>
internal sealed class NamedCompanies(PoleDb db)
{
    public async Task<List<ActionCompany>> ReadAsync(ActionForm form, FieldReader read, CancellationToken cancel)
    {
        var lines = FieldReader.Lines(form.Companies, "Companies", l => [l.Name, l.Siren])
            .Select(line => (Name: FieldReader.Clean(line.Of.Name), Siren: NumberOf(line.Of.Siren, $"{line.Field}.Siren", read)))
            .ToList();
        var numbers = await NumbersAsync([.. lines.Where(line => line.Siren is null).Select(line => line.Name)], cancel);
        var names = lines.Exists(line => line.Name.Length == 0 && line.Siren is not null) ? await NamesAsync(cancel) : [];
        return
        [
            .. lines.Select(line => line switch
            {
                { Name: "", Siren: { } siren } => new ActionCompany { Name = names.GetValueOrDefault(siren, $"SIREN {siren}"), Siren = siren },
                { Siren: null } => new ActionCompany { Name = line.Name, Siren = numbers.TryGetValue(line.Name, out var siren) ? siren : null },
                _ => new ActionCompany { Name = line.Name, Siren = line.Siren },
            }),
        ];
    }

    /// <summary>The SIREN that was typed, by itself or within a SIRET.</summary>
    private static Siren? NumberOf(string? typed, string field, FieldReader read)
    {
        if (FieldReader.Clean(typed) is not { Length: > 0 } number)
        {
            return null;
        }

        if (Siret.TryParse(number, out var siret))
        {
            return siret.Siren;
        }

        var isOne = Siren.TryParse(number, out var siren);
        read.Expect(isOne, field, "Ce numéro n’existe pas : un SIREN a neuf chiffres, un SIRET quatorze.");
        return isOne ? siren : null;
    }

    /// <summary>The numbers of names that one organisation of the directory has, and no other.</summary>
    private async Task<Dictionary<string, Siren>> NumbersAsync(IReadOnlyCollection<string> names, CancellationToken cancel) => names.Count == 0
        ? []
        : (await db.Organisations.AsNoTracking().Where(o => names.Contains(o.Name)).Select(o => new { o.Name, o.Siret }).ToListAsync(cancel))
            .GroupBy(o => o.Name, o => o.Siret.Siren)
            .Where(name => name.Distinct().Count() == 1)
            .ToDictionary(name => name.Key, name => name.First());

    /// <summary>The names of the organisations that are known, by SIREN.</summary>
    private async Task<Dictionary<Siren, string>> NamesAsync(CancellationToken cancel)
    {
        var known = await db.Organisations.AsNoTracking().OrderBy(o => o.Name).Select(o => new { o.Siret, o.Name }).ToListAsync(cancel);
        return known.DistinctBy(o => o.Siret.Siren).ToDictionary(o => o.Siret.Siren, o => o.Name);
    }
}
