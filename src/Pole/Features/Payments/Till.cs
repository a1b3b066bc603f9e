using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Payments;

/// <summary>Takes money in: recorded once, however often it is told (R8), and told at once to whoever waits for it.</summary>
internal sealed class Till(PoleDb db, IEnumerable<IMoneyArrived> listeners, Chronicle chronicle)
{
    /// <summary>Records the payment in a transaction of its own; refused when the same movement is in the books.</summary>
    public async Task<Outcome> ReceiveAsync(Payment payment, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await db.BeginWriteAsync(cancel);
            if (await FindTwinAsync(payment, cancel) is { } twin)
            {
                return AlreadyThere(twin);
            }

            await ReceiveInAsync(payment, cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return Outcome.Done;
        }
        catch (DbUpdateException)
        {
            // Two people told the same movement at once: the unique index kept one, and the other hears which.
            db.ChangeTracker.Clear();
            if (await FindTwinAsync(payment, cancel) is { } twin)
            {
                return AlreadyThere(twin);
            }

            throw;
        }
    }

    /// <summary>Records the payment inside the caller's transaction; the caller saves.</summary>
    public async Task ReceiveInAsync(Payment payment, CancellationToken cancel)
    {
        db.Payments.Add(payment);
        chronicle.Record(payment.Id, "payment.received");
        foreach (var listener in listeners)
        {
            await listener.ArrivedAsync(payment, cancel);
        }
    }

    private Task<Payment?> FindTwinAsync(Payment payment, CancellationToken cancel) => db.Payments.AsNoTracking()
        .FirstOrDefaultAsync(p => p.Method == payment.Method && p.ExternalReference == payment.ExternalReference, cancel);

    private static Outcome AlreadyThere(Payment twin) => new Refusal(
        "payment.already-recorded",
        "Ce mouvement est déjà enregistré : {0} reçus le {1:d}. Rien n’a été ajouté.",
        twin.Amount,
        twin.ReceivedOn)
    {
        Field = "Input.ExternalReference",
    };
}
