using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Pole.Kernel;
using Pole.Platform.Data.Tables;
using Pole.Platform.Identity;

namespace Pole.Platform.Data;

/// <summary>
/// The one database. Each room adds its tables in a <c>PoleDb.Room.cs</c> beside it; how they are stored is
/// said in mapping classes. The two engines have a context each, only to keep their migrations apart.
/// </summary>
internal abstract partial class PoleDb(DbContextOptions options) : IdentityUserContext<Account, Id<Account>>(options)
{
    /// <summary>The newest migration of both engines: a database that has had it need not be compared with the whole list, which reads every type of the program.</summary>
    public const string LastMigration = "20260102000000_ActionStamps";

    private static readonly IServiceProvider Alone = new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    private bool isLeft;

    /// <summary>Which tables this unit of work has changed.</summary>
    internal TableWatch Watch { get; private set; } = new();

    /// <summary>The line that waits for this unit of work to have written; none where nobody else may be waiting.</summary>
    internal SemaphoreSlim? Line { get; set; }

    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    public override void Dispose()
    {
        if (IsLeftOpen())
        {
            Database.CloseConnection();
        }

        base.Dispose();
        EndTurn();
    }

    public override async ValueTask DisposeAsync()
    {
        if (IsLeftOpen())
        {
            await Database.CloseConnectionAsync();
        }

        await base.DisposeAsync();
        EndTurn();
    }

    /// <summary>Begins another unit of work: nothing is left here of the one before.</summary>
    internal void StartAfresh()
    {
        Watch = new();
        isLeft = false;
    }

    /// <summary>Lets the next one write.</summary>
    internal void EndTurn()
    {
        Line?.Release();
        Line = null;
    }

    /// <summary>
    /// Whether it is left for the first time with a connection still open: used again, it would hand that to the next unit of work,
    /// with the transaction in it, and nobody would be told what was changed.
    /// </summary>
    private bool IsLeftOpen()
    {
        var first = !isLeft;
        isLeft = true;
        return first && Database.GetDbConnection().State != ConnectionState.Closed;
    }

    /// <summary>Identity asks the services around the database which tables it has: tools and tests that have none are given the answer.</summary>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (optionsBuilder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
        {
            optionsBuilder.UseApplicationServiceProvider(Alone);
        }
    }

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
