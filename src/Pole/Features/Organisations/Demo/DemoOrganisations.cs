using Bogus;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations.Demo;

/// <summary>The invented organisations, each with a person who answers for it; only the demonstration accounts can sign in.</summary>
internal sealed class DemoOrganisations(PoleDb db) : IDemoChapter
{
    private static readonly IReadOnlyList<(DemoPerson Person, Id<Organisation> Organisation, PersonRole Roles)> Cast =
    [
        (DemoPeople.Company, DemoCast.Company, PersonRole.Owner),
        (DemoPeople.Lapsed, DemoCast.Lapsed, PersonRole.Owner),
        (DemoPeople.Consultant, DemoCast.Consultant, PersonRole.Owner | PersonRole.Deliverer),
        (DemoPeople.Relay, DemoCast.Relay, PersonRole.Owner | PersonRole.Deliverer),
        (DemoPeople.NewRelay, DemoCast.NewRelay, PersonRole.Owner | PersonRole.Deliverer),
        (DemoPeople.Funder, DemoCast.Funder, PersonRole.Owner),
    ];

    public int Order => 11;

    public Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var faker = new Faker("fr") { Random = new Randomizer(stage.Seed) };
        foreach (var (place, index) in DemoPlaces.All.Select((place, index) => (place, index)))
        {
            var organisation = Invent(place, index + 1, faker, stage);
            db.Organisations.Add(organisation);
            var cast = Cast.FirstOrDefault(c => c.Organisation == organisation.Id);
            var person = cast.Person?.Id ?? InventPerson(place, index + 1, faker, stage).Id;
            db.OrganisationPeople.Add(new OrganisationPerson
            {
                OrganisationId = organisation.Id,
                AccountId = person,
                Roles = cast.Person is null ? PersonRole.Owner : cast.Roles,
                Since = organisation.CreatedAt,
            });
        }

        return Task.CompletedTask;
    }

    private static Organisation Invent(DemoPlace place, int number, Faker faker, DemoStage stage) => new()
    {
        Id = DemoCast.Numbered(number),
        Name = place.Name,
        Kind = place.Kind,
        Siret = DemoCast.SiretOf(number),
        Naf = place.Naf,
        Headcount = place.Headcount,
        TurnoverCents = place.Headcount * faker.Random.Long(90_000, 185_000) * 100,
        Street = $"{faker.Random.Int(1, 120)} {faker.PickRandom("rue", "avenue", "chemin", "place")} {faker.PickRandom("des Ateliers", "de la Gare", "du Moulin", "des Tilleuls", "de l’Industrie", "du Marché", "des Érables", "du Pont-Neuf")}",
        PostalCode = place.PostalCode,
        Town = place.Town,
        Departement = place.Departement,
        Region = place.Region,
        Sectors = [.. place.Sectors],
        CreatedAt = stage.Now.AddDays(-faker.Random.Int(400, 1000)),
        IsDemo = true,
    };

    private Account InventPerson(DemoPlace place, int number, Faker faker, DemoStage stage)
    {
        var email = $"contact@organisme-{number}.example";
        var account = new Account
        {
            Id = new Id<Account>(new Guid($"01900000-0000-7000-8000-{100 + number:000000000000}")),
            Name = $"{faker.Name.FirstName()} {faker.Name.LastName()}",
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = $"{place.Town}-{number}",
            CreatedAt = stage.Now.AddYears(-2),
        };
        db.Users.Add(account);
        return account;
    }
}
