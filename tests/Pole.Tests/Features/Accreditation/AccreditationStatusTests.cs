namespace Pole.Features.Accreditation;

public sealed class AccreditationStatusTests
{
    [Fact]
    public void An_application_is_granted_only_from_its_review()
    {
        var before = Enum.GetValues<AccreditationStatus>().Where(s => s.MayBecome(AccreditationStatus.Granted));

        Assert.Equal([AccreditationStatus.UnderReview, AccreditationStatus.Suspended], before);
    }

    [Theory]
    [InlineData(nameof(AccreditationStatus.Refused))]
    [InlineData(nameof(AccreditationStatus.Withdrawn))]
    [InlineData(nameof(AccreditationStatus.Expired))]
    public void What_is_over_stays_over(string name)
    {
        var over = Enum.Parse<AccreditationStatus>(name);

        Assert.DoesNotContain(Enum.GetValues<AccreditationStatus>(), next => over.MayBecome(next));
    }
}
