using Microsoft.EntityFrameworkCore.Migrations;

namespace Pole.Features.Actions.Stamps;

/// <summary>
/// What the database itself does to the stamp of an action: it moves whenever the action or one of its parts changes, whoever changes it
/// and by whichever way, so that no code has to think of it. Only the difference between two stamps of one action means anything.
/// </summary>
internal static class StampTriggers
{
    private const string NextStamp = "UPDATE \"actions\" SET \"Stamp\" = \"Stamp\" + 1 WHERE \"Id\"";

    private static readonly string[] Parts = ["action_companies", "action_evidence", "action_fundings", "action_results", "action_synergies", "action_times"];

    public static void CreateOnSqlite(MigrationBuilder migration)
    {
        migration.Sql(
            $"""
            CREATE TRIGGER "actions_stamp" AFTER UPDATE ON "actions" WHEN NEW."Stamp" = OLD."Stamp"
            BEGIN {NextStamp} = NEW."Id"; END;
            """);
        foreach (var part in Parts)
        {
            migration.Sql($"CREATE TRIGGER \"{part}_stamp_insert\" AFTER INSERT ON \"{part}\" BEGIN {NextStamp} = NEW.\"ActionId\"; END;");
            migration.Sql($"CREATE TRIGGER \"{part}_stamp_update\" AFTER UPDATE ON \"{part}\" BEGIN {NextStamp} IN (OLD.\"ActionId\", NEW.\"ActionId\"); END;");
            migration.Sql($"CREATE TRIGGER \"{part}_stamp_delete\" AFTER DELETE ON \"{part}\" BEGIN {NextStamp} = OLD.\"ActionId\"; END;");
        }
    }

    public static void CreateOnPostgres(MigrationBuilder migration)
    {
        migration.Sql(
            $"""
            CREATE OR REPLACE FUNCTION action_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW."Stamp" = OLD."Stamp" THEN NEW."Stamp" := OLD."Stamp" + 1; END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER actions_stamp BEFORE UPDATE ON "actions" FOR EACH ROW EXECUTE FUNCTION action_stamp();
            CREATE OR REPLACE FUNCTION action_part_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF TG_OP <> 'INSERT' THEN {NextStamp} = OLD."ActionId"; END IF;
                IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW."ActionId" <> OLD."ActionId") THEN {NextStamp} = NEW."ActionId"; END IF;
                RETURN NULL;
            END $$;
            """);
        foreach (var part in Parts)
        {
            migration.Sql($"CREATE TRIGGER {part}_stamp AFTER INSERT OR UPDATE OR DELETE ON \"{part}\" FOR EACH ROW EXECUTE FUNCTION action_part_stamp();");
        }
    }
}
