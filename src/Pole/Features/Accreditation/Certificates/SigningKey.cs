using Pole.Kernel;

namespace Pole.Features.Accreditation.Certificates;

/// <summary>A key that the site signs badges with. Its public half stays published for ever, so that what it signed can be checked.</summary>
internal sealed class SigningKey
{
    public const int ThumbprintLength = 43;

    public Id<SigningKey> Id { get; init; } = Id<SigningKey>.New();

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The name of the key: the thumbprint of its public half (RFC 7638).</summary>
    public required string Thumbprint { get; init; }

    /// <summary>The public half, as JWK members <c>n</c> and <c>e</c> (RFC 7518, 6.3.1).</summary>
    public required string Modulus { get; init; }

    public required string Exponent { get; init; }

    /// <summary>The private half (PKCS #8), readable only with the keys that protect the site’s cookies.</summary>
    public required string Protected { get; init; }
}
