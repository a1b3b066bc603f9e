using Pole.Platform.Identity;

namespace Pole.Features.Observatory;

/// <summary>Who reads: the public is told no small number; the team is, and a funder in what it pays for.</summary>
internal sealed class Reader(CurrentPerson person)
{
    public bool HasReports => person.IsStaff || (person.Is(StaffRole.Funder) && person.Funder is not null);

    public bool SeesSmallNumbers(Scope scope) =>
        person.IsStaff || (scope.Funder is { } funder && person.Is(StaffRole.Funder) && person.Funder == funder);
}
