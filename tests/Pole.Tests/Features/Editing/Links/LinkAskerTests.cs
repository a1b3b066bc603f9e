using System.Net;

namespace Pole.Features.Editing.Links;

/// <summary>What another site answers is told as what it means for a reader.</summary>
public sealed class LinkAskerTests : IAsyncLifetime
{
    private OtherSite _other = null!;

    public async Task InitializeAsync() => _other = await OtherSite.OpenAsync();

    public async Task DisposeAsync() => await _other.DisposeAsync();

    [Theory]
    [InlineData("/ici", "Answers", 200, null)]
    [InlineData("/sans-tete", "Answers", 200, null)]
    [InlineData("/pour-un-temps", "Answers", 200, null)]
    [InlineData("/demenagee", "Moved", 200, "/ici")]
    [InlineData("/vers-rien", "Missing", 404, null)]
    [InlineData("/nulle-part", "Missing", 404, null)]
    [InlineData("/retiree", "Missing", 410, null)]
    [InlineData("/panne", "Fails", 503, null)]
    [InlineData("/fermee", "Refuses", 403, null)]
    [InlineData("/boucle", "Loops", null, null)]
    [InlineData("/muette", "Silent", null, null)]
    public async Task An_answer_means_something_for_a_reader(string path, string answer, int? code, string? leadsTo)
    {
        using var http = Client(TimeSpan.FromSeconds(2));

        var heard = await new LinkAsker(http).AskAsync(new Uri(_other.Address + path), CancellationToken.None);

        Assert.Equal(new Heard(Enum.Parse<OutsideAnswer>(answer), code, leadsTo is null ? null : _other.Address + leadsTo), heard);
    }

    [Fact]
    public async Task A_site_that_is_closed_is_silent_and_one_that_stops_us_ourselves_is_no_answer()
    {
        using var http = Client(TimeSpan.FromSeconds(30));
        using var stopped = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var closed = _other.Address;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new LinkAsker(http).AskAsync(new Uri(closed + "/muette"), stopped.Token));
        await _other.DisposeAsync();
        Assert.Equal(OutsideAnswer.Silent, (await new LinkAsker(http).AskAsync(new Uri(closed), CancellationToken.None)).Answer);
    }

    [Fact]
    public async Task The_network_that_the_site_stands_in_is_not_knocked_at()
    {
        using var http = new HttpClient(new SocketsHttpHandler { ConnectCallback = PublicDoors.OpenAsync });

        var heard = await new LinkAsker(http).AskAsync(new Uri(_other.Address + "/ici"), CancellationToken.None);

        Assert.Equal(OutsideAnswer.Private, heard.Answer);
        Assert.Empty(_other.Asked);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("239.1.1.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("193.52.1.1", true)]
    [InlineData("2a01:e0a::1", true)]
    public void Only_addresses_of_the_public_network_are_knocked_at(string address, bool may) =>
        Assert.Equal(may, PublicDoors.MayKnock(IPAddress.Parse(address)));

    private static HttpClient Client(TimeSpan patience) => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = patience };
}
