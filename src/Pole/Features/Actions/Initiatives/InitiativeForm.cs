using System.ComponentModel.DataAnnotations;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Initiatives;

/// <summary>What is typed about an initiative: numbers are text, so that what cannot be read stays on the page as it was typed.</summary>
internal sealed class InitiativeForm
{
    /// <summary>Asked once, when a person who belongs to several organisations opens an initiative.</summary>
    public Id<Organisation>? Carrier { get; set; }

    /// <summary>Which version the person changes.</summary>
    public int Version { get; set; }

    [StringLength(Initiative.TitleLength, ErrorMessage = ActionForm.TooLong)]
    public string? Title { get; set; }

    [StringLength(Initiative.TextLength, ErrorMessage = ActionForm.TooLong)]
    public string? Summary { get; set; }

    [StringLength(Action.TerritoryLength, ErrorMessage = ActionForm.TooLong)]
    public string? Territory { get; set; }

    public string? Departement { get; set; }

    public string? FirstYear { get; set; }

    public string? LastYear { get; set; }

    [StringLength(Initiative.TextLength, ErrorMessage = ActionForm.TooLong)]
    public string? Governance { get; set; }

    public string? Budget { get; set; }

    public List<ObjectiveLine> Objectives { get; set; } = [];

    public List<PartnerLine> Partners { get; set; } = [];

    public List<ActionForm.FundingLine> Fundings { get; set; } = [];

    /// <summary>Leaves room to write: one empty line in each list that has none, and one more in the list named.</summary>
    public void MakeRoom(string? more)
    {
        Extend(Objectives, more == nameof(Objectives));
        Extend(Partners, more == nameof(Partners));
        Extend(Fundings, more == nameof(Fundings));
    }

    private static void Extend<T>(List<T> lines, bool more)
        where T : new()
    {
        if (more || lines.Count == 0)
        {
            lines.Add(new T());
        }
    }

    internal sealed class ObjectiveLine
    {
        public CountedThing Thing { get; set; }

        public ActionType? Type { get; set; }

        public string? Target { get; set; }

        public DateOnly? DueOn { get; set; }

        [StringLength(ActionFunding.ConventionLength, ErrorMessage = ActionForm.TooLong)]
        public string? Convention { get; set; }
    }

    internal sealed class PartnerLine
    {
        [StringLength(InitiativePartner.NameLength, ErrorMessage = ActionForm.TooLong)]
        public string? Name { get; set; }

        [StringLength(InitiativePartner.RoleLength, ErrorMessage = ActionForm.TooLong)]
        public string? Role { get; set; }

        public string? Siret { get; set; }
    }
}
