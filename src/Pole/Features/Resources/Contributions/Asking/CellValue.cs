using Pole.Features.Resources.Importing.Drafting;
using Pole.Kernel;
using Pole.Platform.Content.Rendering;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>What was typed into a cell, as files hold it.</summary>
internal static class CellValue
{
    /// <summary>The value; null where what was typed cannot be read as what the cell asks for.</summary>
    public static YamlValue? Read(CellKind kind, string typed) => kind switch
    {
        CellKind.Line or CellKind.Text or CellKind.Choice => Text(typed),
        CellKind.Number or CellKind.Euros or CellKind.Percent => TypedNumber.Read(typed) is { } number ? Text(number) : null,
        CellKind.Whole => TypedNumber.Read(typed) is { } whole && int.TryParse(whole, out var count) && count > 0 ? Text(whole) : null,
        CellKind.Date => TypedDate.Read(typed),
        CellKind.Link => AllowedUrl.MayLink(typed) && AllowedUrl.IsOutside(typed) ? Text(typed) : null,
    };

    /// <summary>Why it cannot be read, with what would be.</summary>
    public static Refusal Refuse(CellKind kind, string label, string field) => kind switch
    {
        CellKind.Date => new("contribution.date", "{0} : cette date ne se lit pas. Écrivez par exemple 2019, octobre 2019, 03/10/2019 ou fin 2014.", label) { Field = field },
        CellKind.Link => new("contribution.link", "{0} : l’adresse commence par https:// ou http://, sans espace.", label) { Field = field },
        CellKind.Whole => new("contribution.whole", "{0} : indiquez un nombre entier, par exemple 12.", label) { Field = field },
        CellKind.Line or CellKind.Text or CellKind.Choice or CellKind.Number or CellKind.Euros or CellKind.Percent =>
            new("contribution.number", "{0} : indiquez un nombre, par exemple 12 ou 3,5.", label) { Field = field },
    };

    public static YamlText Text(string text) => new(text, false, 0, 0);
}
