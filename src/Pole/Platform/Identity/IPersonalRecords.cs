using Pole.Kernel;

namespace Pole.Platform.Identity;

/// <summary>A feature that keeps something about people hands it to the person who asks for their data.</summary>
internal interface IPersonalRecords
{
    /// <summary>What the records are called in the export: <c>organisations</c>.</summary>
    string Name { get; }

    /// <summary>The records that speak of the person, ready to be written as JSON.</summary>
    Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel);
}
