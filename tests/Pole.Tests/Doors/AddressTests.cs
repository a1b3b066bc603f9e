namespace Pole.Doors;

/// <summary>Whatever an address holds, the site answers and stays well.</summary>
[Collection(OpenHouseCollection.Name)]
public sealed class AddressTests(OpenHouse house)
{
    /// <summary>Doors that open on nothing here: the first administrator's link stands in the console, the content has no media yet, the address of a key stands in a badge, that of an opinion in a letter, and a token submits.</summary>
    private static readonly string[] Unlinked = ["/compte/premier-administrateur/{token}", "/media/{**path}", "/emetteur/cles/{thumbprint}", "/avis", "/api/v1/actions/{id}/submit"];

    [Fact]
    public void The_walk_found_every_door()
    {
        var found = house.Guests.SelectMany(g => g.Pages).Select(p => p.Door).ToHashSet();

        Assert.Equal("", string.Join('\n', house.Doors.Select(d => d.Sign).Except(found).Except(Unlinked)));
    }

    [Fact]
    public void Nobody_is_shown_a_link_that_refuses_them() =>
        Assert.True(house.Guests.All(g => g.DeadLinks.Count == 0), string.Join('\n', house.Guests.SelectMany(g => g.DeadLinks)));

    [Fact]
    public async Task Junk_in_the_place_of_a_value_never_breaks_the_site()
    {
        var faults = new List<string>();
        foreach (var (guest, door, seen, first) in house.Visits().Where(v => v.Door.HasValue))
        {
            foreach (var junk in first ? Junk.Values.Append(Junk.Long) : Junk.Few)
            {
                await TryAsync(guest, door.With(junk), faults);
            }
        }

        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
    }

    [Fact]
    public async Task Junk_in_the_query_never_breaks_the_site()
    {
        var faults = new List<string>();
        foreach (var (guest, door, seen, first) in house.Visits())
        {
            var address = seen?.Address.Split('?')[0] ?? door.With("1");
            var names = door.NamesOn(seen);
            var values = first && names.Count > 1 ? Junk.Values.Append(new string('x', Junk.Long.Length / names.Count)) : Junk.Few.Take(1);
            var queries = values.Select(junk => string.Join('&', names.Select(name => $"{name}={junk}")))
                .Append(string.Join('&', names.Take(20).Select(Junk.Twice)))
                .Append("%ED%A0%80=%00&%");
            foreach (var query in queries)
            {
                await TryAsync(guest, $"{address}?{query}", faults);
            }
        }

        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
    }

    [Fact]
    public async Task Other_methods_and_odd_headers_never_break_the_site()
    {
        var faults = new List<string>();
        foreach (var (guest, _, seen, _) in house.Visits().Where(v => v.First))
        {
            foreach (var method in new[] { HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options, HttpMethod.Head, HttpMethod.Post })
            {
                using var request = new HttpRequestMessage(method, (Uri?)null);
                request.Content = method == HttpMethod.Post ? new StringContent("{") : null;
                request.Headers.TryAddWithoutValidation("Accept-Language", "x-junk;q=9,*;q=-1");
                request.Headers.TryAddWithoutValidation("If-None-Match", "W/\"a");
                request.Headers.TryAddWithoutValidation("If-Modified-Since", "31 February");
                request.Headers.TryAddWithoutValidation("Range", "bytes=9-1,-");
                request.Headers.TryAddWithoutValidation("Authorization", "Bearer \u0001");
                Note(guest, $"{method} {seen!.Address}", (await guest.SendAsync(request, seen.Address)).Status, faults);
            }
        }

        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
    }

    private static async Task TryAsync(Guest guest, string address, List<string> faults) =>
        Note(guest, address, (await guest.OpenAsync(address)).Status, faults);

    private static void Note(Guest guest, string what, System.Net.HttpStatusCode status, List<string> faults)
    {
        if ((int)status >= 500)
        {
            faults.Add($"{guest.Name}: {what[..Math.Min(what.Length, 200)]} answered {(int)status}");
        }
    }
}
