namespace Pole.Platform.OpenData;

/// <summary>A column of rows of a kind: how its value is taken from one.</summary>
internal sealed record OpenColumn<TRow>(string Name, OpenType Type, string Meaning, Func<TRow, object?> Value) : OpenColumn(Name, Type, Meaning);

/// <summary>An open table whose rows are of one kind.</summary>
internal abstract class OpenTable<TRow> : IOpenTable
{
    public abstract string Name { get; }

    public abstract string Title { get; }

    public abstract string Summary { get; }

    public abstract string Page { get; }

    public abstract IReadOnlyList<string> Keywords { get; }

    public IReadOnlyList<OpenColumn> Columns => Told;

    protected abstract IReadOnlyList<OpenColumn<TRow>> Told { get; }

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> ReadAsync(CancellationToken cancel) =>
        [.. (await RowsAsync(cancel)).Select(row => (IReadOnlyList<object?>)[.. Told.Select(column => column.Value(row))])];

    protected abstract Task<IReadOnlyList<TRow>> RowsAsync(CancellationToken cancel);
}
