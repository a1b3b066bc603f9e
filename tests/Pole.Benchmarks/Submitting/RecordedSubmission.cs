using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pole.Benchmarks.Submitting;

/// <summary>What one submission said to its database, in its order: the same can be said again with plain ADO.NET.</summary>
internal sealed class RecordedSubmission
{
    private readonly List<Step> steps = [];

    public int Commands => steps.Count(step => step.Words.Length > 0);

    public void Begin() => steps.Add(new("", [], Begins: true));

    public void Commit() => steps.Add(new("", [], Begins: false));

    public void Add(DbCommand command) => steps.Add(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>()], Begins: false));

    /// <summary>Says it again: the same commands, their answers read to the end, in the same transaction.</summary>
    public async Task SayAgainAsync(Engine engine)
    {
        await using var connection = engine.Open();
        DbTransaction? transaction = null;
        IDisposable? turn = null;
        foreach (var step in steps)
        {
            if (step.Begins)
            {
                turn = await engine.TurnAsync();
                transaction = await connection.BeginTransactionAsync();
            }
            else if (step.Words.Length == 0)
            {
                await transaction!.CommitAsync();
                await transaction.DisposeAsync();
                transaction = null;
                turn?.Dispose();
            }
            else
            {
                await SayAsync(step, engine, connection, transaction);
            }
        }
    }

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "The words are those that the site itself said.")]
    private static async Task SayAsync(Step step, Engine engine, DbConnection connection, DbTransaction? transaction)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (step.Words, transaction);
        foreach (var parameter in step.Parameters)
        {
            command.Parameters.Add(engine.Copy(parameter));
        }

        await using var answer = await command.ExecuteReaderAsync();
        var values = new object[64];
        do
        {
            while (await answer.ReadAsync())
            {
                answer.GetValues(values);
            }
        }
        while (await answer.NextResultAsync());
    }

    private sealed record Step(string Words, IReadOnlyList<DbParameter> Parameters, bool Begins);
}

/// <summary>Writes down what is said to the database while a recording runs.</summary>
internal sealed class Recorder : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly AsyncLocal<RecordedSubmission?> now = new();

    public RecordedSubmission Start() => now.Value = new();

    public void Stop() => now.Value = null;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        now.Value?.Add(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        now.Value?.Add(command);
        return new(result);
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        now.Value?.Begin();
        return new(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        now.Value?.Commit();
        return Task.CompletedTask;
    }
}
