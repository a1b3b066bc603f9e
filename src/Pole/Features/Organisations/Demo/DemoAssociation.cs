using Pole.Platform.Data;
using Pole.Platform.Demo;

namespace Pole.Features.Organisations.Demo;

/// <summary>The association itself among the invented organisations, with one of its team who delivers actions.</summary>
internal sealed class DemoAssociation(PoleDb db, TheAssociation association) : IDemoChapter
{
    public int Order => 12;

    public Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        if (association.Siren is not { } siren)
        {
            return Task.CompletedTask;
        }

        db.Organisations.Add(new Organisation
        {
            Id = DemoCast.Association,
            Name = "Pôle éco-conception (démonstration)",
            Kind = OrganisationKind.Intermediary,
            Siret = DemoCast.SiretOf(siren),
            Naf = "94.99Z",
            Headcount = 14,
            Street = "12 rue des Ateliers",
            PostalCode = "42000",
            Town = "Saint-Étienne",
            Departement = "42",
            Region = "84",
            Sectors = ["services"],
            CreatedAt = stage.Now.AddYears(-4),
            IsDemo = true,
        });
        db.OrganisationPeople.Add(new OrganisationPerson
        {
            OrganisationId = DemoCast.Association,
            AccountId = DemoPeople.Editor.Id,
            Roles = PersonRole.Deliverer,
            Since = stage.Now.AddYears(-3),
        });
        return Task.CompletedTask;
    }
}
