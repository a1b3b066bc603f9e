using System.Text;
using Bogus;
using Microsoft.Extensions.DependencyInjection;
using Pole.Features.Accreditation;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Actions;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.Demo;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Files;
using Action = Pole.Features.Actions.Action;

namespace Pole.Benchmarks.Submitting;

/// <summary>Complete drafts of relay@demo.example that its accreditation covers, with their evidence, the same at each run.</summary>
internal static class DraftsToSubmit
{
    /// <summary>Nobody submits thousands of actions of the same weeks: they are spread over the days of the accreditation.</summary>
    private const int MostDays = 700;

    public static async Task<Queue<Id<Action>>> MakeAsync(IServiceProvider services, int count)
    {
        await using var scope = services.CreateAsyncScope();
        var inside = scope.ServiceProvider;
        var (db, files, register) = (inside.GetRequiredService<PoleDb>(), inside.GetRequiredService<FileStore>(), inside.GetRequiredService<AccreditationRegister>());
        var (invention, checks, types) = (inside.GetRequiredService<DemoInvention>(), inside.GetRequiredService<ActionChecks>(), inside.GetRequiredService<TypeSheets>());
        var today = Paris.Today(inside.GetRequiredService<TimeProvider>());
        var random = new Randomizer(5);
        var drafts = new Queue<Id<Action>>();
        for (var number = 0; drafts.Count < count; number++)
        {
            var action = invention.Invent(random, DemoCast.Relay, DemoPeople.Relay.Id, today.AddDays(-5 - (number % MostDays)), $"D-{number:000000}");
            if ((await register.CoversAsync(DemoPeople.Relay.Id, DemoCast.Relay, new Deed(action.Type!.Value.Code), action.Days!.Value, CancellationToken.None)).Refused)
            {
                continue;
            }

            var (file, _) = await files.KeepAsync($"feuille-{number}.txt", Encoding.UTF8.GetBytes($"Feuille {number}"), "", CancellationToken.None);
            action.Evidence.Add(new ActionEvidence { FileId = file!.Id, Kind = types.Of(action.Type).Proof!.Value });
            db.Actions.Add(action);
            await db.SaveChangesAsync();
            if ((await checks.FindAsync(action, CancellationToken.None)).All(f => f.Severity != Severity.Error))
            {
                drafts.Enqueue(action.Id);
            }

            db.ChangeTracker.Clear();
        }

        return drafts;
    }
}
