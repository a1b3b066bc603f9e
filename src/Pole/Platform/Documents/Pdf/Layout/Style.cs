namespace Pole.Platform.Documents.Pdf.Layout;

/// <summary>How a kind of text is set: sizes in points.</summary>
internal sealed record Style(double Size, double Leading, Ink Ink)
{
    public const double SmallScale = 0.84;

    public static readonly Style Body = new(9.5, 14.5, Ink.Text);
    public static readonly Style Cell = new(9, 13, Ink.Text);
    public static readonly Style Lead = new(11.5, 17.5, Ink.Text);
    public static readonly Style Small = new(7.6, 11.2, Ink.Muted);
    public static readonly Style Label = new(6.8, 11, Ink.Muted) { Bold = true, Capitals = true, Tracking = 0.75 };
    public static readonly Style Total = new(12.5, 19, Ink.Primary) { Bold = true };
    public static readonly Style Figure = new(27, 34, Ink.Text) { Bold = true, Tracking = -0.4 };
    public static readonly Style Foot = new(7, 10, Ink.Muted);

    public bool Bold { get; init; }

    public bool Capitals { get; init; }

    /// <summary>Room added after each character.</summary>
    public double Tracking { get; init; }

    public static Style Heading(int level) => level switch
    {
        1 => new(23, 29, Ink.Text) { Bold = true, Tracking = -0.3 },
        2 => new(13, 18, Ink.Primary) { Bold = true },
        _ => new(10, 14.5, Ink.Text) { Bold = true },
    };

    public static Style Of(Voice voice) => voice switch
    {
        Voice.Body => Body,
        Voice.Lead => Lead,
        Voice.Small => Small,
        Voice.Label => Label,
    };
}
