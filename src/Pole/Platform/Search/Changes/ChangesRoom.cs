using Pole.Platform.Jobs;

namespace Pole.Platform.Search.Changes;

/// <summary>Since when what can be found says what it says.</summary>
internal static class ChangesRoom
{
    public static IServiceCollection AddSearchChanges(this IServiceCollection services) => services
        .AddScoped<SearchChanges>()
        .AddScoped<NewestFound>()
        .AddJob<NoteChanges>();
}
