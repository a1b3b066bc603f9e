namespace Pole.Platform.Documents;

/// <summary>Which edge words and figures keep to.</summary>
public enum Align
{
    Start,
    Centre,
    End,
}

/// <summary>How a paragraph speaks.</summary>
public enum Voice
{
    Body,

    /// <summary>Larger: the one sentence that says what the sheet is.</summary>
    Lead,

    /// <summary>Smaller and paler: mentions, sources.</summary>
    Small,

    /// <summary>Spaced small capitals: what the next thing is.</summary>
    Label,
}

/// <summary>One thing that a sheet says, from the top to the bottom.</summary>
public abstract record Block;

/// <summary>A title within the sheet, from 1 (the sheet's own) to 3.</summary>
public sealed record Heading(int Level, Prose Text) : Block
{
    public Align Align { get; init; }
}

/// <summary>The headings of the first level that follow, each with its page, and a way to it.</summary>
public sealed record Contents : Block;

/// <summary>What follows opens a page.</summary>
public sealed record NewPage : Block;

public sealed record Paragraph(Prose Text) : Block
{
    public Voice Voice { get; init; }

    public Align Align { get; init; }
}

/// <summary>A list; its items bear numbers where their order matters.</summary>
public sealed record Bullets(params IReadOnlyList<Prose> Items) : Block
{
    /// <summary>The number of the first item; none for a list without an order.</summary>
    public int? From { get; init; }
}

/// <summary>A figure set large, under what it counts and above its unit, date or condition.</summary>
public sealed record KeyFigure(string Label, string Value, Prose? Note = null) : Block
{
    public Align Align { get; init; }

    public Ink Ink { get; init; } = Ink.Text;
}

/// <summary>What something is called and what it is; a strong one is what the others lead to, as a total.</summary>
public sealed record Pair(string Key, Prose Value)
{
    public bool Strong { get; init; }
}

public sealed record KeyValues(params IReadOnlyList<Pair> Pairs) : Block
{
    /// <summary>The part of the width that the keys take.</summary>
    public double KeyShare { get; init; } = 0.4;

    /// <summary>Where the values stand: at the end for amounts.</summary>
    public Align Align { get; init; }

    /// <summary>A hairline between one pair and the next.</summary>
    public bool Ruled { get; init; }
}

/// <summary>A column takes its share of the width, and at least what its longest word needs.</summary>
public sealed record Column(string Title, double Share = 1, Align Align = Align.Start);

public sealed record Row(params IReadOnlyList<Prose> Cells)
{
    /// <summary>Set apart, as a total is.</summary>
    public bool Strong { get; init; }
}

/// <summary>A table; its titles are repeated at the top of each page that it reaches.</summary>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>What the table shows, told to those who hear it read.</summary>
    public string? Summary { get; init; }
}

public sealed record Part(double Share, params IReadOnlyList<Block> Blocks);

/// <summary>Parts that stand side by side; when they are taller than a page, they follow one another.</summary>
public sealed record Columns(params IReadOnlyList<Part> Parts) : Block;

/// <summary>A tinted box with a bar at its side, opened by a word that says what kind of notice it is.</summary>
public sealed record Notice(string Word, params IReadOnlyList<Block> Blocks) : Block
{
    public Ink Ink { get; init; } = Ink.Info;
}

/// <summary>A line across the width.</summary>
public sealed record Rule : Block
{
    public Ink Ink { get; init; } = Ink.Hairline;
}

/// <summary>Room left empty, in points.</summary>
public sealed record Gap(double Height) : Block;

/// <summary>A picture made of outlines, with the words that stand for it when it cannot be seen.</summary>
public sealed record Drawing(double Width, double Height, string Alternative, params IReadOnlyList<Shape> Shapes) : Block
{
    public Align Align { get; init; }
}
