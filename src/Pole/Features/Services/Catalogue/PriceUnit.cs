namespace Pole.Features.Services.Catalogue;

/// <summary>What one price pays for.</summary>
internal enum PriceUnit
{
    Participant,

    /// <summary>One organisation, however many of its people come: it takes one place.</summary>
    Company,
}

internal static class PriceUnits
{
    extension(PriceUnit unit)
    {
        public string Label => unit switch
        {
            PriceUnit.Participant => "par personne",
            PriceUnit.Company => "par organisme",
        };
    }
}
