using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Accreditation;
using Pole.Features.Organisations;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Initiatives;

/// <summary>What the pages that open and change an initiative share: the form, its lists to choose from, and its buttons.</summary>
internal abstract class InitiativeFormPage(InitiativeFormParts parts) : PageModel
{
    public const string More = "more-";

    [BindProperty]
    public InitiativeForm Input { get; set; } = new();

    /// <summary>The button that was pressed.</summary>
    [BindProperty(Name = "do")]
    public string? Pressed { get; set; }

    /// <summary>Where the form is sent.</summary>
    public abstract string Target { get; }

    /// <summary>Where it leads who gives up.</summary>
    public abstract string Back { get; }

    /// <summary>The organisations to choose from; empty where there is no choice.</summary>
    public IReadOnlyList<SelectListItem> Organisations { get; protected set; } = [];

    public IReadOnlyList<SelectListItem> Departements => parts.Places.Departements(parts.Texts["Choisissez"]);

    public IReadOnlyList<SelectListItem> Things => Choices.OfEnum<CountedThing>(t => parts.Texts[t.Label]);

    public IReadOnlyList<SelectListItem> Types => Choices.OfEnum<ActionType>(t => parts.Schemes.ActionLabel(t.Code), parts.Texts["De tous les types"]);

    public IEnumerable<string> Funders => parts.Actions.Funders();

    protected InitiativeFormParts Parts => parts;

    /// <summary>Shows the form again with one line more in the list that was asked for; nothing that was typed is judged or lost.</summary>
    protected IActionResult? WithMore()
    {
        if (Pressed?.StartsWith(More, StringComparison.Ordinal) != true)
        {
            return null;
        }

        Input.MakeRoom(Pressed[More.Length..]);
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
        }

        return Page();
    }
}

/// <summary>What the form of an initiative is made with.</summary>
internal sealed record InitiativeFormParts(
    MyInitiatives Mine, InitiativeFile File, ActionFormReader Actions, Schemes Schemes, Places Places, Texts Texts);
