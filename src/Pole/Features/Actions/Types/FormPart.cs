namespace Pole.Features.Actions.Types;

/// <summary>A part of the form of an action, which is saved on the way to the next.</summary>
internal enum FormPart
{
    Where,
    Companies,
    Times,
    Results,
    Story,
}

internal static class FormParts
{
    public static readonly IReadOnlyList<FormPart> All = Enum.GetValues<FormPart>();

    extension(FormPart part)
    {
        public string Label => part switch
        {
            FormPart.Where => "Quoi, quand, où",
            FormPart.Companies => "Entreprises touchées",
            FormPart.Times => "Temps et argent",
            FormPart.Results => "Résultats",
            FormPart.Story => "Récit et preuves",
        };
    }
}
