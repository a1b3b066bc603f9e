using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;
using Pole.Platform.OpenData;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.OpenData;

/// <summary>The key figures of the case studies that anyone may read, one row each, with their unit and state.</summary>
internal sealed class FiguresTable(ContentStore content) : OpenTable<(string Slug, Figure Figure)>
{
    public override string Name => "chiffres-cles";

    public override string Title => "Chiffres clés des retours d’expérience";

    public override string Summary => "Une ligne par chiffre, avec son unité et son état. Ce qui est constaté, visé ou seulement possible ne s’additionne pas.";

    public override string Page => $"{ResourceAsk.Address}?type={ResourceType.CaseStudy.Code}";

    public override IReadOnlyList<string> Keywords => ["économie circulaire", "écologie industrielle et territoriale", "synergie"];

    protected override IReadOnlyList<OpenColumn<(string Slug, Figure Figure)>> Told =>
    [
        new("resource", OpenType.Text, "L’identité du retour d’expérience, comme dans la table des ressources.", row => row.Slug),
        new("label", OpenType.Text, "Ce que le chiffre compte, en français.", row => row.Figure.Label),
        new("value", OpenType.Number, "Le chiffre, ou le début d’une fourchette.", row => row.Figure.Value),
        new("to", OpenType.Number, "La fin de la fourchette, quand la source en donne une.", row => row.Figure.To),
        new("unit", OpenType.Text, "Son unité, comme la source l’écrit.", row => row.Figure.Unit),
        new("modifier", OpenType.Text, "Ce que dit le mot devant le chiffre : exactly, about, more-than, nearly, at-least, up-to.", row => SheetShape.KeyOf(row.Figure.Modifier.ToString())),
        new("state", OpenType.Text, "Son état : observed (constaté), target (objectif) ou potential (possible).", row => SheetShape.KeyOf(row.Figure.State.ToString())),
        new("date", OpenType.PartialDate, "La date du chiffre, quand la source la donne.", row => row.Figure.Date),
    ];

    protected override Task<IReadOnlyList<(string Slug, Figure Figure)>> RowsAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<(string Slug, Figure Figure)>>(
    [
        .. from item in content.Current.All<Resource>(Language.French)
           where item.Sheet.Audience == ResourceAudience.Everyone
           orderby item.Slug
           from figure in item.Sheet.CaseStudy?.KeyFigures ?? []
           select (item.Slug, figure),
    ]);
}
