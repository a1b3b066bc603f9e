namespace Pole.Features.Actions.Initiatives;

/// <summary>What an objective counts. Synergies that are realised and those that may come are two things, never one sum (R13).</summary>
internal enum CountedThing
{
    Actions,
    Companies,
    Participants,
    RealisedSynergies,
    PotentialSynergies,
}

internal static class CountedThings
{
    extension(CountedThing thing)
    {
        public string Label => thing switch
        {
            CountedThing.Actions => "Actions",
            CountedThing.Companies => "Entreprises touchées",
            CountedThing.Participants => "Participants",
            CountedThing.RealisedSynergies => "Synergies réalisées",
            CountedThing.PotentialSynergies => "Synergies potentielles",
        };

        /// <summary>How it is counted, for who reads the figure.</summary>
        public string Meaning => thing switch
        {
            CountedThing.Actions => "Chaque action approuvée compte une fois.",
            CountedThing.Companies => "Une entreprise compte une fois, à la première action qui la nomme.",
            CountedThing.Participants => "Somme des participants de chaque action ; une personne venue deux fois compte deux fois.",
            CountedThing.RealisedSynergies => "En fonctionnement ou réalisées. Une synergie suivie d’une action à l’autre, sous le même nom, compte une fois.",
            CountedThing.PotentialSynergies => "De l’idée au contrat, sans celles qui sont réalisées depuis : les deux ne s’additionnent jamais.",
        };
    }
}
