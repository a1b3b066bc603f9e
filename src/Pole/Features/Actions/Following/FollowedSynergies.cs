using Pole.Platform.Search.Analysis;

namespace Pole.Features.Actions.Following;

/// <summary>
/// Tells which actions speak of one synergy: those that give it one name, within an initiative or by one organisation in one
/// département. Capitals, accents and punctuation make no other name. Two of one name in one action are two, in their order.
/// </summary>
internal static class FollowedSynergies
{
    public static IReadOnlyList<FollowedSynergy> Of(IEnumerable<ToldSynergy> told) =>
    [
        .. told.GroupBy(one => one.Teller.Id)
            .SelectMany(action => action.GroupBy(one => NameOf(one.Title)).SelectMany(same => same.Select((one, number) => (Name: (same.Key, number), One: one))))
            .GroupBy(one => one.Name, one => one.One)
            .SelectMany(Lives)
            .Select(life => new FollowedSynergy([.. life.OrderBy(one => one.Teller.Day).ThenBy(one => one.Teller.Reference, StringComparer.Ordinal)])),
    ];

    /// <summary>The words of a name alone.</summary>
    public static string NameOf(string title) =>
        string.Join(' ', string.Concat(Folding.Fold(title).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Puts together what one circle holds; an action in two circles makes them one.</summary>
    private static IEnumerable<List<ToldSynergy>> Lives(IEnumerable<ToldSynergy> ofOneName)
    {
        var lives = new Dictionary<SynergyCircle, List<ToldSynergy>>();
        foreach (var told in ofOneName)
        {
            List<ToldSynergy> life = [.. told.Teller.Circles.Select(lives.GetValueOrDefault).OfType<List<ToldSynergy>>().Distinct().SelectMany(one => one), told];
            foreach (var circle in life.SelectMany(one => one.Teller.Circles))
            {
                lives[circle] = life;
            }
        }

        return lives.Values.Distinct();
    }
}
