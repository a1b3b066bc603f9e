using System.Globalization;
using Pole.Features.Actions;
using Pole.Features.Membership;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>What the codes of each axis, and the things that are counted, are called in the language of the reader.</summary>
internal sealed class CutLabels(ContentStore content, Texts texts)
{
    public string Of(CutAxis axis, string code) => axis switch
    {
        CutAxis.Year => code,
        CutAxis.Region => Region(code),
        CutAxis.Side => Side(code),
        CutAxis.Type => Enum.GetValues<ActionType>().Where(type => type.Code == code).Select(type => texts[type.Label].Value).FirstOrDefault() ?? texts["Sans type"],
        CutAxis.Service => code.Length > 0 ? Service(code) : texts["Hors prestation"],
        CutAxis.Size => Enum.TryParse<SizeClass>(code, out var size) ? texts[size.Label] : texts["Sans taille"],
        CutAxis.Member => Enum.TryParse<MemberKind>(code, out var kind) ? texts[kind.Label] : texts["Sans type"],
    };

    public string Region(string code) => code.Length > 0 ? content.Current.Vocabulary("regions").Label(code, Language.Current) : texts["Sans région"];

    /// <summary>What a line of a list is called: an action by its title, places by their service, a member by its size and nothing else.</summary>
    public string Title(Observed what) => what switch
    {
        SeatsDelivered seats => Service(seats.Service),
        MemberOnDay member => texts["Adhérent, {0}", texts[member.Size.Label]],
        _ => what.Title,
    };

    public string Deliverer(Observed what) => what switch
    {
        SeatsDelivered { Organisation: "" } => texts[ActionOperator.Pole.Label],
        MemberOnDay => "—",
        _ => what.Organisation,
    };

    /// <summary>What a target holds for: <c>2026, Occitanie</c>.</summary>
    public string Target(Target target) => string.Join(", ", new[]
    {
        target.Year?.ToString(CultureInfo.InvariantCulture),
        target.Convention is { } convention ? texts["convention {0}", convention].Value : null,
        target.Territory,
        target.Region is { } region ? Region(region) : null,
        target.Until is { } until ? texts["jusqu’au {0}", Days.Say(until, Days.Short)].Value : null,
    }.OfType<string>());

    private string Service(string slug) => content.Current.Find<ServiceSheet>(slug, Language.Current)?.Sheet.Title ?? slug;

    private string Side(string code)
    {
        var (by, ademe) = (from side in Enum.GetValues<ActionOperator>()
                           from funded in new[] { true, false }
                           where Observed.SideOf(side, funded) == code
                           select (side, funded)).FirstOrDefault();
        return texts[by switch
        {
            ActionOperator.Pole => ademe ? "Le Pôle, avec l’ADEME" : "Le Pôle, sans",
            ActionOperator.ThirdParty => ademe ? "Un tiers, avec l’ADEME" : "Un tiers, sans",
        }];
    }
}
