namespace Pole.Platform.Content;

/// <summary>Something wrong in a file of <c>content/</c>, at the place where an editor can mend it, said in French.</summary>
/// <param name="File">The path below <c>content/</c>, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
public sealed record ContentFault(string File, int Line, int Column, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column} {Message}";
}
