using System.Net;
using System.Net.Sockets;

namespace Pole.Features.Editing.Links;

/// <summary>
/// Opens connections to public addresses only: a link in a text must not make the site knock at the doors of the network that it
/// stands in. The address is looked up here and the connection goes to what was found, so that a name cannot change in between.
/// </summary>
internal static class PublicDoors
{
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "::/127", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is one of the public network (IANA’s registers of special addresses).</summary>
    public static bool MayKnock(IPAddress address) =>
        (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address) is var plain && !Closed.Any(network => network.Contains(plain));

    public static async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel);
        if (!found.All(MayKnock))
        {
            throw new PrivateDoorException(context.DnsEndPoint.Host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A name leads into a private network.</summary>
internal sealed class PrivateDoorException(string host) : Exception($"{host} is not on the public network.");
