using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Organisations;

/// <summary>The roles that an owner ticks for a person.</summary>
internal class RolesForm
{
    public List<PersonRole>? Roles { get; set; }

    /// <summary>The roles ticked, as one value.</summary>
    public PersonRole Ticked => (Roles ?? []).Aggregate(PersonRole.Employee, (all, one) => all | one);

    public Outcome Judge() => Ticked.Each.Aggregate(PersonRole.Employee, (all, one) => all | one) == Ticked
        ? Outcome.Done
        : new Refusal("person.roles", "Choisissez les rôles dans la liste.") { Field = "Input.Roles" };

    public static IReadOnlyList<SelectListItem> Offered(Texts texts) =>
        Choices.Of(PersonRoles.Given, role => role.ToString(), role => texts[role.Label]);
}
