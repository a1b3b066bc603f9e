using Microsoft.EntityFrameworkCore;
using Pole.Features.Editing.Desks;
using Pole.Features.Editing.Links;
using Pole.Features.Editing.Previews;
using Pole.Features.Editing.Versions;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<ContentVersion> ContentVersions => Set<ContentVersion>();

    public DbSet<OpenDesk> OpenDesks => Set<OpenDesk>();

    public DbSet<OutsideLink> OutsideLinks => Set<OutsideLink>();

    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();
}
