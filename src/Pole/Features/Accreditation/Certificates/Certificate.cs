using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Accreditation.Perimeters;
using Pole.Platform.Data;
using Pole.Platform.Documents;
using Pole.Platform.Documents.Qr;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation.Certificates;

/// <summary>The certificate to print or send on: who is accredited, for what, until when, and where anyone checks that it still holds.</summary>
internal sealed class Certificate(PoleDb db, Schemes schemes, PerimeterWords perimeters, Texts texts, IOptions<SiteSettings> site, TimeProvider clock)
{
    private const double CodeSize = 118;

    public async Task<Sheet> WriteAsync(Accreditation it, CancellationToken cancel)
    {
        var person = await db.Users.Where(u => u.Id == it.PersonId).Select(u => u.Name).SingleAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == it.OrganisationId)
            .Select(o => new { o.Name, o.Town, o.IsDemo }).SingleAsync(cancel);
        var title = texts["Certificat d’accréditation"].Value;
        return new()
        {
            Title = $"{title} {VerificationCode.Show(it.Code!)}",
            Language = Languages.Current,
            Author = site.Value.Name,
            CreatedAt = clock.GetUtcNow(),
            Foot = $"{site.Value.Name} · {site.Value.Absolute("/verification")}",
            Blocks =
            [
                RingMark.Draw(64, site.Value.Name) with { Align = Align.Centre },
                new Gap(10),
                new Paragraph(site.Value.Name) { Voice = Voice.Label, Align = Align.Centre },
                new Heading(1, title) { Align = Align.Centre },
                .. organisation.IsDemo ? [Demo()] : Array.Empty<Block>(),
                new Gap(18),
                new Paragraph(texts["atteste que"].Value) { Align = Align.Centre },
                new Heading(2, person) { Align = Align.Centre },
                new Paragraph(texts["au titre de {0}, {1}", organisation.Name, organisation.Town].Value) { Align = Align.Centre },
                new Paragraph(texts["est accrédité(e) sur le référentiel"].Value) { Align = Align.Centre },
                new Heading(2, schemes.TitleOf(it.Scheme)) { Align = Align.Centre },
                new Gap(18),
                new Rule(),
                new Gap(12),
                new Columns(new Part(3, Facts(it)), new Part(1.3, Code(it))),
            ],
        };
    }

    private Notice Demo() => new(texts["Démonstration"].Value, new Paragraph(texts["Données de démonstration"].Value)) { Ink = Ink.Warn };

    private KeyValues Facts(Accreditation it) => new(
    [
        new Pair(texts["Premier jour"].Value, Days.Say(it.First!.Value, Days.Short)),
        new Pair(texts["Dernier jour"].Value, Days.Say(it.Last!.Value, Days.Short)),
        new Pair(texts["Ce qu’elle couvre"].Value, perimeters.InOneLine(it)),
        new Pair(texts["Code de vérification"].Value, Words.Strong(VerificationCode.Show(it.Code!))),
    ])
    {
        Ruled = true,
    };

    private Block[] Code(Accreditation it)
    {
        var address = site.Value.Absolute(VerificationCode.PathOf(it.Code!), Languages.Current);
        return
        [
            new QrCode(address).Draw(CodeSize, texts["Code à photographier : {0}", address].Value) with { Align = Align.Centre },
            new Paragraph(new Prose(Words.To(new Uri(address), texts["Vérifier en ligne qu’elle vaut encore"].Value))) { Voice = Voice.Small, Align = Align.Centre },
        ];
    }
}
