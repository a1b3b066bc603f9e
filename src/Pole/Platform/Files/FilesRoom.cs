using Pole.Platform.Invariants;

namespace Pole.Platform.Files;

/// <summary>The file store.</summary>
internal static class FilesRoom
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services.AddScoped<FileStore>().AddInvariant<WholeFiles>();

    /// <summary>Sends a stored file to save, never to open inside the site.</summary>
    public static IResult ToAttachment(this FileStore store, StoredFile file) =>
        Results.File(store.Open(file), file.MediaType, file.Name);
}
