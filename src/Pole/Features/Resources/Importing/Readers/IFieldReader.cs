namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Fills one part of a draft from a sheet. Each reads what it knows, wherever it stands, and leaves the rest.</summary>
internal interface IFieldReader
{
    void Read(SheetUnderReading sheet, CaseStudyDraft draft);
}
