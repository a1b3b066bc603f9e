using Microsoft.EntityFrameworkCore;
using Pole.Features.Toolkits.Downloads;
using Pole.Features.Toolkits.Questions;
using Pole.Features.Toolkits.Uses;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<ToolkitDownload> ToolkitDownloads => Set<ToolkitDownload>();

    public DbSet<ToolkitUse> ToolkitUses => Set<ToolkitUse>();

    public DbSet<VersionQuestion> ToolkitQuestions => Set<VersionQuestion>();
}
