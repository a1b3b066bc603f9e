namespace Pole.Features.Editing.Links;

/// <summary>What an address of another site answered when it was last asked.</summary>
internal enum OutsideAnswer
{
    Answers,

    /// <summary>It sends readers elsewhere for good: the text may name the new place.</summary>
    Moved,

    /// <summary>It turns programs away (401, 403, 429…), which says nothing about readers.</summary>
    Refuses,

    /// <summary>404 or 410.</summary>
    Missing,

    /// <summary>The site fails (5xx).</summary>
    Fails,

    /// <summary>It sends on and on.</summary>
    Loops,

    /// <summary>Nobody of that name.</summary>
    NoSuchSite,

    /// <summary>Its certificate is not to be trusted.</summary>
    NotTrusted,

    /// <summary>No answer in time.</summary>
    Silent,

    /// <summary>An address inside a network, where readers cannot go and where we do not ask.</summary>
    Private,
}

internal static class OutsideAnswers
{
    extension(OutsideAnswer answer)
    {
        /// <summary>Whether a reader who follows the link arrives nowhere.</summary>
        public bool LeadsNowhere => answer is not (OutsideAnswer.Answers or OutsideAnswer.Moved or OutsideAnswer.Refuses);

        /// <summary>Whether it might as well be our own connection that is missing.</summary>
        public bool MayBeOurs => answer is OutsideAnswer.NoSuchSite or OutsideAnswer.Silent;

        public string Label => answer switch
        {
            OutsideAnswer.Answers => "Répond",
            OutsideAnswer.Moved => "A déménagé",
            OutsideAnswer.Refuses => "Refuse les programmes : à ouvrir vous-même",
            OutsideAnswer.Missing => "Page absente",
            OutsideAnswer.Fails => "Site en panne",
            OutsideAnswer.Loops => "Renvoie sans fin",
            OutsideAnswer.NoSuchSite => "Ce site n’existe plus",
            OutsideAnswer.NotTrusted => "Certificat refusé",
            OutsideAnswer.Silent => "Ne répond pas",
            OutsideAnswer.Private => "Adresse d’un réseau privé",
        };

        public string Badge => answer switch
        {
            OutsideAnswer.Answers => "success",
            OutsideAnswer.Moved => "info",
            OutsideAnswer.Refuses => "",
            OutsideAnswer.Missing or OutsideAnswer.Fails or OutsideAnswer.Loops or OutsideAnswer.NoSuchSite
                or OutsideAnswer.NotTrusted or OutsideAnswer.Silent or OutsideAnswer.Private => "danger",
        };
    }
}
