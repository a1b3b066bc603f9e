namespace Pole.Features.Actions.Sheets;

/// <summary>What cannot be taken of a spreadsheet: where it stands, what was typed there, and how to mend it.</summary>
internal sealed record CellFault(int Row, string Column, string Typed, string Sentence);

/// <summary>What became of a spreadsheet: every row of it, or none.</summary>
internal sealed record SheetTaken(int Begun, int Changed, IReadOnlyList<CellFault> Faults);
