namespace Pole.Platform.Search.Engine;

/// <summary>In how many documents of each audience something stands: a word that stands in none of a reader's is never proposed to them.</summary>
internal readonly record struct ByAudience(int Everyone, int Members, int Accredited)
{
    public int Total => Everyone + Members + Accredited;

    public static ByAudience operator +(ByAudience left, ByAudience right) =>
        new(left.Everyone + right.Everyone, left.Members + right.Members, left.Accredited + right.Accredited);

    public static ByAudience operator -(ByAudience left, ByAudience right) =>
        new(left.Everyone - right.Everyone, left.Members - right.Members, left.Accredited - right.Accredited);

    public static ByAudience One(Audience audience) => audience switch
    {
        Audience.Everyone => new(1, 0, 0),
        Audience.Members => new(0, 1, 0),
        Audience.Accredited => new(0, 0, 1),
    };

    /// <summary>How many of them somebody who may read these audiences may read.</summary>
    public int For(IReadOnlyList<Audience> audiences)
    {
        var count = 0;
        foreach (var audience in audiences)
        {
            count += audience switch
            {
                Audience.Everyone => Everyone,
                Audience.Members => Members,
                Audience.Accredited => Accredited,
            };
        }

        return count;
    }
}
