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
