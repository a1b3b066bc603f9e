namespace Pole.Features.Resources.CaseStudies;

/// <summary>The form of sheet that a case study was first published in.</summary>
internal enum SheetFormat
{
    RegionalCollection,
    Optigede,
    CircularPortal,
}
