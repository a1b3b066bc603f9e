using Pole.Features.Editing.Demo;
using Pole.Features.Editing.Desks;
using Pole.Features.Editing.Forms;
using Pole.Features.Editing.Links;
using Pole.Features.Editing.Media;
using Pole.Features.Editing.Placing;
using Pole.Features.Editing.Previews;
using Pole.Features.Editing.Versions;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Editing;

/// <summary>How editors change the texts of <c>content/</c> from their browser, beside those who change the files.</summary>
internal static class EditingFeature
{
    public static IServiceCollection AddEditing(this IServiceCollection services)
    {
        services.AddScoped<IDemoChapter, DemoVersions>();
        services.AddScoped<ContentList>();
        services.AddScoped<FieldOffers>();
        services.AddScoped<Neighbours>();
        services.AddScoped<Previewing>();
        services.AddScoped<PagePlaces>();
        services.AddScoped<MediaShelf>();
        services.AddJob<ForgetOldPreviews>();
        services.AddScoped<ContentHistory>();
        services.AddScoped<ContentWriting>();
        services.AddSingleton<OneWriter>();
        services.AddSingleton<IContentCommits, GitCommits>();
        services.AddScoped<IPersonalRecords, MyVersionRecords>();
        services.AddScoped<IWaitingWork, FaultsToMend>();
        services.AddLinks();
        services.AddKnownAddresses("/admin/contenu");
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Contenu", "/admin/contenu", 80, Policies.Editor));
        services.AddRecordNames<ContentVersion>("/admin/contenu/versions", (db, ids) => db.ContentVersions
            .Where(version => ids.Contains(version.Id)).Select(version => new RecordName<ContentVersion>(version.Id, version.File)));
        services.AddJournalWords(
            ("content.saved", "Texte enregistré"),
            ("content.restored", "Texte remis à une version passée"),
            ("content.made", "Page créée"),
            ("media.added", "Image ou document ajouté"),
            ("content.moved", "Page déplacée"),
            ("content.deleted", "Page supprimée"),
            ("preview.shared", "Lien d’aperçu créé"),
            ("preview.revoked", "Lien d’aperçu révoqué"));
        return services;
    }

    /// <summary>Previews come before everything: what they show goes the way of any page from there on.</summary>
    public static void UseEditing(this IApplicationBuilder app) => app.UseMiddleware<ShowPreviews>();
}
