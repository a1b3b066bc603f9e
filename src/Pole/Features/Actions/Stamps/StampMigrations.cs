using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Stamps;

/// <summary>Written by hand: the model knows the column, and nothing of triggers.</summary>
[DbContext(typeof(SqlitePoleDb))]
[Migration(Name)]
internal sealed class SqliteStampMigration : Migration
{
    public const string Name = "20260102000000_ActionStamps";

    protected override void Up(MigrationBuilder migrationBuilder) => StampTriggers.CreateOnSqlite(migrationBuilder);
}

[DbContext(typeof(PostgresPoleDb))]
[Migration(SqliteStampMigration.Name)]
internal sealed class PostgresStampMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => StampTriggers.CreateOnPostgres(migrationBuilder);
}
