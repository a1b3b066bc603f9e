namespace Pole.Platform.Documents;

/// <summary>Turns a sheet into a file that people keep, print and send on.</summary>
public interface IDocumentWriter
{
    /// <summary>What the file is, for the answer that carries it: <c>application/pdf</c>.</summary>
    string MediaType { get; }

    /// <summary>Lays the sheet out. The same sheet always gives the same bytes.</summary>
    byte[] Write(Sheet sheet);
}
