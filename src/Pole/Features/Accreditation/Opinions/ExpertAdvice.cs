namespace Pole.Features.Accreditation.Opinions;

/// <summary>What an expert advises, all criteria considered.</summary>
internal enum ExpertAdvice
{
    Favourable,
    WithReservations,
    Unfavourable,
}

internal static class ExpertAdvices
{
    extension(ExpertAdvice advice)
    {
        public string Label => advice switch
        {
            ExpertAdvice.Favourable => "Favorable",
            ExpertAdvice.WithReservations => "Favorable avec réserves",
            ExpertAdvice.Unfavourable => "Défavorable",
        };

        public string Badge => advice switch
        {
            ExpertAdvice.Favourable => "success",
            ExpertAdvice.WithReservations => "warn",
            ExpertAdvice.Unfavourable => "danger",
        };
    }
}
