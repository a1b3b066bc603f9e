using System.Security.Cryptography;
using System.Text;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary>Where in the bytes of a kept page the reader's own part stands: the one part that is made for each who is signed in.</summary>
internal readonly record struct OwnPart(int Start, int Length)
{
    /// <summary>Stands before and after the part while a page is made, and is cut out before anybody sees it. Nobody who writes a page can guess it.</summary>
    public static readonly string Mark = $"<!--{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}-->";

    private static readonly byte[] MarkBytes = Encoding.ASCII.GetBytes(Mark);

    /// <summary>The page without its marks, and what stood between them; none where there are no two.</summary>
    public static (byte[] Page, OwnPart? Own) Cut(ReadOnlySpan<byte> made)
    {
        var start = made.IndexOf(MarkBytes);
        if (start < 0)
        {
            return (made.ToArray(), null);
        }

        var inside = made[(start + MarkBytes.Length)..];
        var length = inside.IndexOf(MarkBytes);
        return length < 0
            ? throw new InvalidOperationException("The reader's own part begins and does not end.")
            : ([.. made[..start], .. inside[..length], .. inside[(length + MarkBytes.Length)..]], new(start, length));
    }
}
