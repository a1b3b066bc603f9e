namespace Pole.Features.Observatory.Disclosure;

/// <summary>Whether a figure is told. Why one is not is not told either: that alone would say how small it is.</summary>
internal enum Secrecy
{
    Told,

    /// <summary>It rests on one to four companies, or would give away one that does.</summary>
    Withheld,
}

internal static class Secrecies
{
    /// <summary>The fewest companies that a published figure rests on.</summary>
    public const int Fewest = 5;

    public static bool AreFew(decimal companies) => companies is > 0 and < Fewest;

    extension(Secrecy secrecy)
    {
        /// <summary>What stands in the place of the figure.</summary>
        public string Label => secrecy switch
        {
            Secrecy.Told => "",
            Secrecy.Withheld => "non publié",
        };

        /// <summary>How programs are told why there is no value.</summary>
        public string? Code => secrecy switch
        {
            Secrecy.Told => null,
            Secrecy.Withheld => "small-numbers",
        };
    }
}
