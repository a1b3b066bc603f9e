using System.Net;
using System.Text.RegularExpressions;
using Pole.Platform.Demo;

namespace Pole.Doors;

/// <summary>What belongs to an organisation does not exist for anyone outside it, at every address that names it.</summary>
[Collection(OpenHouseCollection.Name)]
public sealed partial class StrangerTests(OpenHouse house)
{
    private const string TokenField = "__RequestVerificationToken";

    [Fact]
    public async Task Another_organisations_record_is_not_found_at_any_address()
    {
        var faults = new List<string>();
        var tried = new HashSet<string>();
        foreach (var stranger in await StrangersAsync())
        {
            foreach (var page in Private())
            {
                tried.Add(page.Door);
                var answer = await stranger.OpenAsync(page.Address);
                if (answer.Status != HttpStatusCode.NotFound)
                {
                    faults.Add($"{stranger.Name}: {page.Address} answered {(int)answer.Status}");
                }
            }
        }

        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
        var doors = house.Doors.Select(d => d.Sign).Where(d => Area().IsMatch(d) && d.Contains("{id"));
        Assert.Equal("", string.Join('\n', doors.Except(tried)));
    }

    [Fact]
    public async Task Another_organisations_record_takes_no_form_from_a_stranger()
    {
        var faults = new List<string>();
        foreach (var stranger in await StrangersAsync())
        {
            var token = (await stranger.OpenAsync("/compte/donnees")).Page.QuerySelector($"input[name={TokenField}]")!.GetAttribute("value")!;
            var before = await house.App.CountRowsAsync();
            foreach (var form in Private().SelectMany(SentForm.On).DistinctBy(f => f.Target))
            {
                using var request = form.Fill(_ => null, token: token);
                var answer = await stranger.SendAsync(request, form.Target);
                if (answer.Status != HttpStatusCode.NotFound)
                {
                    faults.Add($"{stranger.Name}: a form to {form.Target} answered {(int)answer.Status}");
                }
            }

            faults.AddRange(before.Differences(await house.App.CountRowsAsync()));
        }

        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
    }

    /// <summary>The pages of the member and intermediary areas that speak of one record, as their people saw them.</summary>
    private IEnumerable<Seen> Private() => house.Guests.Where(g => g.Name is not "visitor" and not "admin")
        .SelectMany(g => g.Pages).Where(p => Area().IsMatch(p.Address) && Guid().IsMatch(p.Address.Split('?')[0])).DistinctBy(p => p.Address);

    /// <summary>Someone of another organisation, and one of the team: neither has a right on anything that the guests saw.</summary>
    private async Task<IReadOnlyList<Guest>> StrangersAsync() =>
        [await house.EnterAsync(DemoPeople.NewRelay), await house.EnterAsync(DemoPeople.Editor)];

    [GeneratedRegex("^/(espace|relais)/")]
    private static partial Regex Area();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-")]
    private static partial Regex Guid();
}
