using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.OnSite;

/// <summary>One of the few fields that are filled on the spot, as it is compared and shown.</summary>
internal sealed record OnSiteField(string Name, string Label, string Value);

internal static class OnSiteFields
{
    public static IReadOnlyList<OnSiteField> Of(ActionForm form) =>
    [
        new("Title", "Intitulé", FieldReader.Clean(form.Title)),
        new("Type", "Type", form.Type?.Label ?? ""),
        new("FirstDay", "Premier jour", form.FirstDay is { } day ? Days.Say(day, Days.Short) : ""),
        new("Territory", "Commune ou zone", FieldReader.Clean(form.Territory)),
        new("Departement", "Département", FieldReader.Clean(form.Departement)),
        new("Company", "Entreprise rencontrée", FieldReader.Clean(form.Companies.FirstOrDefault()?.Name)),
        new("Approached", "Entreprises approchées", FieldReader.Clean(form.Approached)),
        new("Present", "Entreprises présentes", FieldReader.Clean(form.Present)),
        new("Participants", "Participants", FieldReader.Clean(form.Participants)),
        new("Summary", "Ce qui a été fait", FieldReader.Clean(form.Summary)),
    ];

    /// <summary>Writes what was filled on the spot over what the action says, and leaves the rest of it alone.</summary>
    public static ActionForm Over(ActionForm stored, ActionForm typed, List<IFormFile> evidence)
    {
        (stored.Title, stored.Type, stored.FirstDay) = (typed.Title, typed.Type, typed.FirstDay);
        stored.LastDay = stored.LastDay < typed.FirstDay ? typed.FirstDay : stored.LastDay;
        (stored.Territory, stored.Departement) = (typed.Territory, typed.Departement);
        (stored.Approached, stored.Present, stored.Participants) = (typed.Approached, typed.Present, typed.Participants);
        (stored.Summary, stored.Evidence) = (typed.Summary, evidence);
        if (typed.Companies is [var met, ..])
        {
            Meet(stored, FieldReader.Clean(met.Name));
        }

        return stored;
    }

    /// <summary>The first company is the one met on the spot; a number that belongs to another name does not stay with it.</summary>
    private static void Meet(ActionForm stored, string name)
    {
        if (name == FieldReader.Clean(stored.Companies.FirstOrDefault()?.Name))
        {
            return;
        }

        stored.Companies = [new ActionForm.CompanyLine { Name = name }, .. stored.Companies.Skip(1)];
    }
}
