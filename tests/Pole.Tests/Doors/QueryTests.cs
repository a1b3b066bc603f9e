
namespace Pole.Doors;

/// <summary>What a page costs the database, with the demonstration data: a page that asks once a row is found by its number.</summary>
[Collection(OpenHouseCollection.Name)]
public sealed class QueryTests(OpenHouse house)
{
    private const int Most = 22;

    [Fact]
    public async Task No_page_asks_the_database_very_often()
    {
        var faults = new List<string>();
        foreach (var guest in house.Guests)
        {
            foreach (var page in guest.Pages)
            {
                house.Commands.Take();
                await guest.OpenAsync(page.Address);
                var sent = house.Commands.Take();
                if (sent.Count > Most)
                {
                    faults.Add($"{guest.Name}: {page.Address} sends {sent.Count} commands");
                }
            }
        }

        Assert.Empty(faults);
    }
}
