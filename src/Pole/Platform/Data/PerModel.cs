using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pole.Platform.Data;

/// <summary>
/// A query that is asked so often that EF Core reads it once, and not again at each asking (<c>EF.CompileAsyncQuery</c>). What was
/// read belongs to one model, and each site has its own.
/// </summary>
/// <param name="compile">Reads it.</param>
internal sealed class PerModel<TQuery>(Func<TQuery> compile)
    where TQuery : class
{
    private readonly ConditionalWeakTable<IModel, TQuery> compiled = [];

    public TQuery On(PoleDb db) => compiled.GetValue(db.Model, _ => compile());
}
