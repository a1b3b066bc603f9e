namespace Pole.Features.Accreditation.Applying;

/// <summary>The question for one piece in a form.</summary>
internal sealed record PieceQuestion(string Code, string Label, bool Required);
