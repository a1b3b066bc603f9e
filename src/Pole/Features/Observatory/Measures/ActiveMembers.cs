namespace Pole.Features.Observatory.Measures;

/// <summary>How many organisations are members on a day: today, or the last day of the year that is asked for.</summary>
internal sealed class ActiveMembers : IMeasure
{
    public string Code => "active-members";

    public Adds Adds => Adds.OnOneDay;

    public TellsOf TellsOf => TellsOf.CompaniesCounted;

    public IEnumerable<Counted> Count(IReadOnlyList<Observed> observed) => observed.OfType<MemberOnDay>().Select(member => new Counted(member, 1));
}
