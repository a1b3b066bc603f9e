namespace Pole.Features.Observatory;

/// <summary>What a figure can be cut by.</summary>
internal enum CutAxis
{
    Year,
    Region,
    Side,
    Type,
    Service,
    Size,
    Member,
}

internal static class CutAxes
{
    extension(CutAxis axis)
    {
        /// <summary>How addresses call it: <c>?coupe=region</c>.</summary>
        public string Code => axis switch
        {
            CutAxis.Year => "annee",
            CutAxis.Region => "region",
            CutAxis.Side => "operateur",
            CutAxis.Type => "type",
            CutAxis.Service => "prestation",
            CutAxis.Size => "taille",
            CutAxis.Member => "adherent",
        };

        public string Label => axis switch
        {
            CutAxis.Year => "Par année",
            CutAxis.Region => "Par région",
            CutAxis.Side => "Par opérateur et financement",
            CutAxis.Type => "Par type d’action",
            CutAxis.Service => "Par prestation",
            CutAxis.Size => "Par taille",
            CutAxis.Member => "Par type d’adhérent",
        };
    }

    public static CutAxis? Find(string? code) =>
        Enum.GetValues<CutAxis>().Where(axis => axis.Code == code).Select(axis => (CutAxis?)axis).FirstOrDefault();
}
