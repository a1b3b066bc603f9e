using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Platform.Demo;

/// <summary>One of the ten demonstration accounts.</summary>
internal sealed record DemoPerson(Id<Account> Id, string Email, string Name, params StaffRole[] Roles);

/// <summary>The demonstration accounts, which the chapters of the features write about. Their organisations are in the features' own cast.</summary>
internal static class DemoPeople
{
    /// <summary>The funder whose conventions the demonstration funder reads.</summary>
    public const string FunderCode = "ADEME";

    public static DemoPerson Admin { get; } = New(1, "admin", "Alix Demarest", StaffRole.Administrator);

    public static DemoPerson Editor { get; } = New(2, "editor", "Émile Vauquelin", StaffRole.Editor);

    public static DemoPerson Reviewer { get; } = New(3, "reviewer", "Reine Castelnau", StaffRole.ActionReviewer, StaffRole.AccreditationOfficer);

    public static DemoPerson Accountant { get; } = New(4, "accountant", "Anatole Pervenche", StaffRole.Accountant);

    public static DemoPerson Company { get; } = New(5, "company", "Clémence Aubrac");

    public static DemoPerson Lapsed { get; } = New(6, "lapsed", "Lazare Montfleur");

    public static DemoPerson Consultant { get; } = New(7, "consultant", "Solène Kervadec");

    public static DemoPerson Relay { get; } = New(8, "relay", "Rachid Belmont");

    public static DemoPerson NewRelay { get; } = New(9, "newrelay", "Noémie Saintonge");

    public static DemoPerson Funder { get; } = New(10, "funder", "Florian Deschênes", StaffRole.Funder);

    public static IReadOnlyList<DemoPerson> All { get; } =
        [Admin, Editor, Reviewer, Accountant, Company, Lapsed, Consultant, Relay, NewRelay, Funder];

    private static DemoPerson New(int number, string word, string name, params StaffRole[] roles) =>
        new(new Id<Account>(new Guid($"01900000-0000-7000-8000-{number:000000000000}")), $"{word}@demo.example", name, roles);
}
