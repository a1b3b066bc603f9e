namespace Pole.Kernel;

/// <summary>The days from the first to the last, both included.</summary>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    public bool Holds(DateOnly day) => First <= day && day <= Last;

    public bool Overlaps(Period other) => First <= other.Last && other.First <= Last;
}
