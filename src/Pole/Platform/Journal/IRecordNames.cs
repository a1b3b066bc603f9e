using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Platform.Journal;

/// <summary>Says what the records of one kind are called and where the team reads them, for the journal of all records.</summary>
internal interface IRecordNames
{
    /// <summary>The kind of record, as the journal keeps it.</summary>
    string Subject { get; }

    /// <summary>The page of a record; nothing where its kind has none.</summary>
    string? PathOf(Guid id);

    Task<IReadOnlyDictionary<Guid, string>> ReadAsync(PoleDb db, IEnumerable<Guid> ids, CancellationToken cancel);
}

/// <summary>One record and what it is called.</summary>
internal sealed record RecordName<T>(Id<T> Id, string Name);

/// <summary>The names that one query gives.</summary>
internal sealed class RecordNames<T>(string? pages, Func<PoleDb, IReadOnlyList<Id<T>>, IQueryable<RecordName<T>>> query) : IRecordNames
{
    public string Subject => typeof(T).Name;

    public string? PathOf(Guid id) => pages is null ? null : $"{pages}/{id}";

    public async Task<IReadOnlyDictionary<Guid, string>> ReadAsync(PoleDb db, IEnumerable<Guid> ids, CancellationToken cancel) =>
        await query(db, [.. ids.Select(id => new Id<T>(id))]).ToDictionaryAsync(r => r.Id.Value, r => r.Name, cancel);
}

internal static class RecordNamesRegistration
{
    /// <summary>Lets the journal of all name these records, and link each to its page under <paramref name="pages"/>.</summary>
    public static IServiceCollection AddRecordNames<T>(
        this IServiceCollection services, string? pages, Func<PoleDb, IReadOnlyList<Id<T>>, IQueryable<RecordName<T>>> query) =>
        services.AddSingleton<IRecordNames>(new RecordNames<T>(pages, query));
}
