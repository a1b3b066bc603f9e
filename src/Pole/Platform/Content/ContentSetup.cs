using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Pole.Platform.Content.Checks;
using Pole.Platform.Content.Letters;

namespace Pole.Platform.Content;

/// <summary>How the content is put together: the platform's own sections, then those that features add.</summary>
public static class ContentSetup
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration("Content")
            .Validate(o => Directory.Exists(o.Root), "Content:Root names a folder that does not exist.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new ContentSection(ContentSection.Pages, typeof(PageSheet), null, WithFiles: false));
        services.AddContentSection<LetterSheet>(ContentSection.Mail);
        services.AddSingleton<SectionList>();
        services.AddSingleton<IContentCheck, PlaceCheck>();
        services.AddSingleton<IContentCheck, LinkCheck>();
        services.AddSingleton<IContentCheck, AliasCheck>();
        services.AddSingleton<IContentCheck, TermCheck>();
        services.AddSingleton<IContentCheck, LetterCheck>();
        services.AddSingleton(s => new ContentStore(
            new ContentFolder(s.GetRequiredService<IOptions<ContentOptions>>().Value.Root),
            s.GetRequiredService<SectionList>(),
            s.GetServices<IContentCheck>(),
            s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IKnownAddresses>(s => s.GetService<IActionDescriptorCollectionProvider>() is { } pages
            ? new RoutedAddresses(pages)
            : new ListedAddresses([]));
        services.AddSingleton<ContentCheck>();
        services.AddHostedService<LogFaults>();
        return services.AddHostedService<ContentWatcher>();
    }

    /// <summary>Reads a folder of <c>content/</c> into records. For <c>pages</c>, the record extends <see cref="PageSheet"/>.</summary>
    /// <param name="services">Where it is registered.</param>
    /// <param name="section">The folder: <c>services</c>.</param>
    /// <param name="address">Where each is read, as <c>/services/{slug}</c>; null when it has no page of its own.</param>
    /// <param name="withFiles">Whether other files stand beside the texts, which the feature reads itself by <see cref="ContentLibrary.FileAt"/>.</param>
    public static IServiceCollection AddContentSection<T>(
        this IServiceCollection services, string section, string? address = null, bool withFiles = false)
        where T : class => services.AddSingleton(new ContentSection(section, typeof(T), address, withFiles));

    public static IServiceCollection AddContentCheck<T>(this IServiceCollection services) where T : class, IContentCheck =>
        services.AddSingleton<IContentCheck, T>();

    /// <summary>Says that the program sends a letter of <c>content/mail/</c>, and which values it gives: the check holds the letter to them.</summary>
    public static IServiceCollection AddLetter(this IServiceCollection services, string name, params string[] values) =>
        services.AddSingleton(new LetterSent(name, values));

    /// <summary>Names addresses that texts may link to, besides those of pages, which are known: <c>/agenda</c>, or <c>/compte/*</c> for all below.</summary>
    public static IServiceCollection AddKnownAddresses(this IServiceCollection services, params string[] addresses) =>
        services.AddSingleton<IKnownAddresses>(new ListedAddresses(addresses));
}
