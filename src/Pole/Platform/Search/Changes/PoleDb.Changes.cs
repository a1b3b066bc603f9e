using Microsoft.EntityFrameworkCore;
using Pole.Platform.Search.Changes;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<NotedDocument> NotedDocuments => Set<NotedDocument>();
}
