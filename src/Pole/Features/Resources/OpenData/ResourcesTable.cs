using Microsoft.Extensions.Options;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;
using Pole.Platform.OpenData;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.OpenData;

/// <summary>The resources, one row each: what anyone may read of them.</summary>
internal sealed class ResourcesTable(ContentStore content, IOptions<SiteSettings> site) : OpenTable<ContentItem<Resource>>
{
    public override string Name => "ressources";

    public override string Title => "Ressources du centre";

    public override string Summary => "Une ligne par ressource : retours d’expérience, guides, outils, veille, avec leur classement et leur source.";

    public override string Page => ResourceAsk.Address;

    public override IReadOnlyList<string> Keywords => ["économie circulaire", "éco-conception", "retour d’expérience"];

    protected override IReadOnlyList<OpenColumn<ContentItem<Resource>>> Told =>
    [
        new("slug", OpenType.Text, "L’identité de la ressource, qui ne change pas.", item => item.Slug),
        new("url", OpenType.Address, "L’adresse de sa page.", item => site.Value.Absolute(item.Address!)),
        new("type", OpenType.Text, "Son type : case-study, guide, tool, standards-watch, training-material, video, data-set, collection.", item => item.Sheet.Type.Code),
        new("title", OpenType.Text, "Son titre.", item => item.Sheet.Title),
        new("summary", OpenType.Text, "Son résumé.", item => item.Sheet.Summary),
        new("language", OpenType.Text, "La langue de son titre et de son résumé.", item => item.Entry.Language.Tag),
        new("audience", OpenType.Text, "Qui peut la lire en entier : everyone, members ou accredited.", item => SheetShape.KeyOf(item.Sheet.Audience.ToString())),
        new("pillars", OpenType.List, "Les piliers de l’économie circulaire dont elle parle.", item => item.Sheet.Pillars),
        new("flows", OpenType.List, "Les ressources et flux dont elle parle.", item => item.Sheet.Flows),
        new("sectors", OpenType.List, "Les secteurs dont elle parle.", item => item.Sheet.Sectors),
        new("regions", OpenType.List, "Les codes INSEE des régions dont elle parle ; aucun quand elle parle de toutes.", item => item.Sheet.Regions),
        new("programmes", OpenType.List, "Les programmes qui l’ont portée.", item => item.Sheet.Programmes),
        new("started", OpenType.PartialDate, "Le début de la démarche, pour un retour d’expérience ouvert à tous.", item => Open(item)?.CaseStudy?.Started),
        new("ended", OpenType.PartialDate, "La fin de la démarche, pour un retour d’expérience ouvert à tous.", item => Open(item)?.CaseStudy?.Ended),
        new("source_title", OpenType.Text, "Le titre de sa source.", item => item.Sheet.Source.Title),
        new("source_publisher", OpenType.Text, "Qui publie sa source.", item => item.Sheet.Source.Publisher),
        new("source_url", OpenType.Address, "L’adresse de sa source, quand elle en a une.", item => item.Sheet.Source.Url),
        new("licence", OpenType.Text, "Sa licence, quand la source la dit.", item => item.Sheet.Source.Licence),
        new("published", OpenType.Day, "Le jour de sa publication ici, quand il est connu.", item => item.Entry.Publication.Published),
        new("updated", OpenType.PartialDate, "La date de mise à jour que dit sa source.", item => item.Sheet.Updated),
    ];

    protected override Task<IReadOnlyList<ContentItem<Resource>>> RowsAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ContentItem<Resource>>>([.. content.Current.All<Resource>(Language.Current).OrderBy(item => item.Slug, StringComparer.Ordinal)]);

    /// <summary>The sheet, where anyone may read the whole of it.</summary>
    private static Resource? Open(ContentItem<Resource> item) => item.Sheet.Audience == ResourceAudience.Everyone ? item.Sheet : null;
}
