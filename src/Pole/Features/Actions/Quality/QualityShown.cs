using Pole.Platform.Web;

namespace Pole.Features.Actions.Quality;

/// <summary>The quality of one organisation as a page shows it: the year that ends today, the one before, and the cases of one dimension.</summary>
internal sealed record QualityShown(IReadOnlyList<Score> Now, IReadOnlyList<Score> Before, Dimension Chosen, string Page, string Query, string ActionsAt)
{
    public static QualityShown Of(IEnumerable<QualityCase> cases, DateOnly today, string? dimension, string page, string query, string actionsAt)
    {
        var (all, aYearAgo) = (cases.ToList(), today.AddYears(-1));
        return new(
            QualityOf.Actions([.. all.Where(c => c.LastDay > aYearAgo)]),
            QualityOf.Actions([.. all.Where(c => c.LastDay <= aYearAgo)]),
            Enum.GetValues<Dimension>().FirstOrDefault(d => d.Slug == dimension),
            page,
            query,
            actionsAt);
    }

    public Score Opened => Now.First(s => s.Dimension == Chosen);

    /// <summary>Why an action is a case of the dimension that is open.</summary>
    public string Why(QualityCase it, Texts texts) => Chosen switch
    {
        Dimension.Correctness => texts[it.Status.Label],
        Dimension.Completeness => texts["Manque : {0}.", string.Join(", ", it.Missing.Select(part => texts[part].Value))],
        Dimension.Consistency => texts["Des points à vérifier à la soumission"],
        Dimension.Timeliness => texts["Soumise {0} jours après", it.DaysToTell],
        Dimension.Satisfaction => Marks.Say(it.Mark!.Value, it.Respondents, texts),
    };

    public static string Say(Score score) => score switch
    {
        { Value: null } => "–",
        { Dimension: Dimension.Satisfaction, Value: { } mark } => mark.ToString("0.0", System.Globalization.CultureInfo.CurrentCulture) + "\u00A0/\u00A05",
        { Value: { } share } => $"{share:0}\u00A0%",
    };
}
