using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Platform.Data;

/// <summary>
/// The one database. Each room adds its tables in a <c>PoleDb.Room.cs</c> beside it; how they are stored is
/// said in mapping classes. The two engines have a context each, only to keep their migrations apart.
/// </summary>
internal abstract partial class PoleDb(DbContextOptions options) : IdentityUserContext<Account, Id<Account>>(options)
{
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        Conversions.Apply(conventions);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PoleDb).Assembly);
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(e => e.GetKeys()).SelectMany(k => k.Properties))
        {
            // Identities are made by the code, so that a thing knows its own before it is saved.
            if (key.ClrType.IsGenericType && key.ClrType.GetGenericTypeDefinition() == typeof(Id<>))
            {
                key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }
        }
    }
}
