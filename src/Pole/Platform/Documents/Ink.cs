namespace Pole.Platform.Documents;

/// <summary>A colour to print with. The named ones are those of the light theme, readable on white paper.</summary>
public readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static Ink Text { get; } = new(0x14, 0x26, 0x1F);

    public static Ink Muted { get; } = new(0x51, 0x60, 0x5A);

    public static Ink Primary { get; } = new(0x0B, 0x5D, 0x3B);

    public static Ink Accent { get; } = new(0xA3, 0x4A, 0x06);

    public static Ink Info { get; } = new(0x1B, 0x5A, 0x86);

    public static Ink Success { get; } = new(0x17, 0x6B, 0x40);

    public static Ink Warn { get; } = new(0x7A, 0x50, 0x00);

    public static Ink Danger { get; } = new(0x9B, 0x1F, 0x1B);

    public static Ink Line { get; } = new(0x8A, 0x8F, 0x87);

    /// <summary>For rules between things that belong together.</summary>
    public static Ink Hairline { get; } = Line.Pale(0.45);

    /// <summary>The same colour thinned with white: 1 leaves it, 0 gives white.</summary>
    public Ink Pale(double strength)
    {
        return new(Thin(Red), Thin(Green), Thin(Blue));

        byte Thin(byte part) => (byte)Math.Round(255 - ((255 - part) * strength));
    }
}
