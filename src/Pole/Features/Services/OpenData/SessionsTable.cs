using Microsoft.Extensions.Options;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Content.Sheets;
using Pole.Platform.OpenData;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.OpenData;

/// <summary>The sessions of the agenda, one row each.</summary>
internal sealed class SessionsTable(SessionCalendar calendar, IOptions<SiteSettings> site) : OpenTable<SessionCard>
{
    private const int Most = 1000;

    public override string Name => "sessions";

    public override string Title => "Sessions de l’agenda";

    public override string Summary => "Une ligne par session à venir ou en cours, avec son lieu, ses places et son état.";

    public override string Page => "/agenda";

    public override IReadOnlyList<string> Keywords => ["agenda", "formation", "éco-conception"];

    protected override IReadOnlyList<OpenColumn<SessionCard>> Told =>
    [
        new("id", OpenType.Text, "L’identité de la session, qui ne change pas.", session => session.Id.ToString()),
        new("url", OpenType.Address, "L’adresse de sa page.", session => site.Value.Absolute(Language.Current.AddressOf($"/agenda/{session.Id}"))),
        new("service", OpenType.Text, "L’identité de sa prestation, comme dans le catalogue.", session => session.ServiceSlug),
        new("title", OpenType.Text, "Son titre.", session => session.Title),
        new("starts", OpenType.Instant, "La première heure du premier jour, avec son décalage.", session => Paris.At(session.Day, session.StartsAt)),
        new("ends", OpenType.Instant, "La dernière heure du dernier jour, avec son décalage.", session => Paris.At(session.LastDay, session.EndsAt)),
        new("remote", OpenType.YesOrNo, "Si elle se tient à distance.", session => session.IsRemote),
        new("place", OpenType.Text, "La ville où elle se tient, ou qu’elle se tient à distance.", session => session.Place),
        new("region", OpenType.Text, "Le code INSEE de la région dont elle suit les conditions ; aucun quand elle est pour toutes.", session => session.Region),
        new("capacity", OpenType.Number, "Le nombre de ses places.", session => session.Capacity),
        new("free", OpenType.Number, "Les places encore libres.", session => session.Free),
        new("deadline", OpenType.Day, "Le dernier jour d’inscription.", session => session.Deadline),
        new("status", OpenType.Text, "Son état : open, full, confirmed, done ou cancelled.", session => SheetShape.KeyOf(session.Status.ToString())),
        new("demo", OpenType.YesOrNo, "Si elle est inventée, pour montrer le site.", session => session.IsDemo),
    ];

    protected override Task<IReadOnlyList<SessionCard>> RowsAsync(CancellationToken cancel) => calendar.AgendaAsync(Most, cancel);
}
