using Pole.Kernel;

namespace Pole.Features.Accreditation;

/// <summary>Days on which an accreditation rested: what was done then is not covered, whatever came after.</summary>
internal sealed class Suspension
{
    public Id<Suspension> Id { get; init; } = Id<Suspension>.New();

    public required DateOnly First { get; init; }

    /// <summary>The last day; none while it lasts.</summary>
    public DateOnly? Last { get; set; }

    public bool Holds(DateOnly day) => First <= day && (Last is not { } last || day <= last);
}
