using Microsoft.Extensions.Options;
using Pole.Features.Services.Catalogue;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;
using Pole.Platform.OpenData;
using Pole.Platform.Web;

namespace Pole.Features.Services.OpenData;

/// <summary>The catalogue of services, one row each.</summary>
internal sealed class ServicesTable(ServiceCatalogue catalogue, IOptions<SiteSettings> site) : OpenTable<ContentItem<ServiceSheet>>
{
    public override string Name => "prestations";

    public override string Title => "Catalogue des prestations";

    public override string Summary => "Une ligne par prestation standardisée : niveau, type, durée et prix de liste hors taxe par taille d’organisme.";

    public override string Page => "/services";

    public override IReadOnlyList<string> Keywords => ["éco-conception", "analyse du cycle de vie", "formation"];

    protected override IReadOnlyList<OpenColumn<ContentItem<ServiceSheet>>> Told =>
    [
        new("slug", OpenType.Text, "L’identité de la prestation, qui ne change pas.", item => item.Slug),
        new("url", OpenType.Address, "L’adresse de sa page.", item => site.Value.Absolute(item.Address!)),
        new("title", OpenType.Text, "Son titre.", item => item.Sheet.Title),
        new("summary", OpenType.Text, "Son résumé.", item => item.Sheet.Summary),
        new("level", OpenType.Text, "Son niveau : first-level (premier niveau) ou advanced (avancé).", item => SheetShape.KeyOf(item.Sheet.Level.ToString())),
        new("kind", OpenType.Text, "Son type : awareness-event, training, diagnosis, workshop, exchange-fair, coaching, programme.", item => SheetShape.KeyOf(item.Sheet.Kind.ToString())),
        new("hours", OpenType.Number, "Sa durée, en heures.", item => item.Sheet.Hours),
        new("sectors", OpenType.List, "Les secteurs auxquels elle s’adresse ; aucun quand elle s’adresse à tous.", item => item.Sheet.Sectors),
        new("booking", OpenType.Text, "Comment on la réserve : sessions, on-request ou free.", item => SheetShape.KeyOf(item.Sheet.Booking.ToString())),
        new("unit", OpenType.Text, "Ce que paie un prix.", item => SheetShape.KeyOf(item.Sheet.Unit.ToString())),
        new("price_tpe", OpenType.Number, "Prix de liste hors taxe, en euros, pour une TPE.", item => item.Sheet.Price.Tpe),
        new("price_pe", OpenType.Number, "Prix de liste hors taxe, en euros, pour une petite entreprise.", item => item.Sheet.Price.Pe),
        new("price_me", OpenType.Number, "Prix de liste hors taxe, en euros, pour une moyenne entreprise.", item => item.Sheet.Price.Me),
        new("price_ge", OpenType.Number, "Prix de liste hors taxe, en euros, pour une ETI ou une grande entreprise.", item => item.Sheet.Price.Ge),
        new("member_discount", OpenType.Number, "La remise des adhérents, en pour cent.", item => item.Sheet.MemberDiscount.BasisPoints / 100m),
        new("regions", OpenType.List, "Les codes INSEE des régions qui ont leurs propres conditions.", item => item.Sheet.Variants.Select(variant => variant.Region)),
    ];

    protected override Task<IReadOnlyList<ContentItem<ServiceSheet>>> RowsAsync(CancellationToken cancel) => Task.FromResult(catalogue.All());
}
