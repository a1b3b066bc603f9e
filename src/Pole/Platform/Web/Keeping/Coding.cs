using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Pole.Platform.Web.Keeping;

/// <summary>How the bytes of an answer are coded on the way.</summary>
internal enum Coding
{
    Plain,
    Gzip,
    Brotli,
}

internal static class Codings
{
    extension(Coding coding)
    {
        /// <summary>As <c>Content-Encoding</c> names it.</summary>
        public string? Name => coding switch
        {
            Coding.Plain => null,
            Coding.Gzip => "gzip",
            Coding.Brotli => "br",
        };
    }

    /// <summary>Whether what is of this type gets smaller: text and drawings do, pictures and archives come packed.</summary>
    public static bool Shrink(string? type) => type is not null
        && (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("application/", StringComparison.OrdinalIgnoreCase) && (type.Contains("json", StringComparison.OrdinalIgnoreCase) || type.Contains("xml", StringComparison.OrdinalIgnoreCase))
            || type.StartsWith("image/svg", StringComparison.OrdinalIgnoreCase));

    /// <summary>The smallest coding that an <c>Accept-Encoding</c> admits (RFC 9110, 12.5.3).</summary>
    public static Coding Best(StringValues accepted)
    {
        var text = accepted.ToString();
        if (text.Contains(';', StringComparison.Ordinal))
        {
            return Weighed(accepted);
        }

        return Names(text, "br") ? Coding.Brotli : Names(text, "gzip") ? Coding.Gzip : Coding.Plain;
    }

    private static bool Names(ReadOnlySpan<char> accepted, string coding)
    {
        foreach (var part in accepted.Split(','))
        {
            if (accepted[part].Trim().Equals(coding, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Coding Weighed(StringValues accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var list))
        {
            return Coding.Plain;
        }

        bool Admits(string name) => list.FirstOrDefault(one => one.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Quality: null or > 0 };
        return Admits("br") ? Coding.Brotli : Admits("gzip") ? Coding.Gzip : Coding.Plain;
    }
}
