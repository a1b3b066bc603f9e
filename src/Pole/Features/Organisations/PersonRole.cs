namespace Pole.Features.Organisations;

/// <summary>What a person may do for an organisation; one person may hold several roles.</summary>
[Flags]
internal enum PersonRole
{
    Employee = 0,

    /// <summary>May change the organisation, its people, and ask for membership.</summary>
    Owner = 1,
    BillingContact = 2,
    TrainingContact = 4,

    /// <summary>Delivers services or actions in its name.</summary>
    Deliverer = 8,
}

internal static class PersonRoles
{
    /// <summary>The roles that are given one by one; an employee is whoever belongs and holds none.</summary>
    public static IReadOnlyList<PersonRole> Given { get; } =
        [PersonRole.Owner, PersonRole.BillingContact, PersonRole.TrainingContact, PersonRole.Deliverer];

    extension(PersonRole role)
    {
        /// <summary>The roles held, one by one.</summary>
        public IEnumerable<PersonRole> Each => Given.Where(one => (role & one) != 0);

        /// <summary>The words for one role.</summary>
        public string Label => role switch
        {
            PersonRole.Owner => "Responsable",
            PersonRole.BillingContact => "Contact facturation",
            PersonRole.TrainingContact => "Contact formation",
            PersonRole.Deliverer => "Intervenant",
            PersonRole.Employee => "Membre de l’équipe",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Ask one role at a time."),
        };
    }
}
