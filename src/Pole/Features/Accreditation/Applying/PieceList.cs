namespace Pole.Features.Accreditation.Applying;

/// <summary>The pieces of an application for display, and the page that hands them out.</summary>
internal sealed record PieceList(Accreditation Accreditation, IReadOnlyList<EvidenceLine> Pieces, string Page);
