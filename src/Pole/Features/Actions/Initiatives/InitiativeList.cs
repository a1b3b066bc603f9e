using Pole.Features.Organisations;

namespace Pole.Features.Actions.Initiatives;

/// <summary>A list of initiatives on a page, and where each is read.</summary>
internal sealed record InitiativeList(IReadOnlyList<InitiativeLine> Lines, Places Places, string Caption, string Root);
