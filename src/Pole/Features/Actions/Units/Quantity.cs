namespace Pole.Features.Actions.Units;

/// <summary>What a value is a quantity of. What is of one quantity adds up; nothing is ever turned into another.</summary>
internal enum Quantity
{
    Mass,
    Carbon,
    Volume,
    Energy,
    Money,
    Distance,
    Surface,
    Hours,
    Days,
    FullTimeEquivalents,
    Pieces,
    Pallets,
    People,
    Companies,
    Jobs,
    Percents,
}
