using Microsoft.EntityFrameworkCore;
using Pole.Features.Toolkits.Downloads;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<ToolkitDownload> ToolkitDownloads => Set<ToolkitDownload>();
}
