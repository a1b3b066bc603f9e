namespace Pole.Features.Actions.Initiatives;

/// <summary>Whether an initiative still runs. A closed one keeps its figures and is not changed.</summary>
internal enum InitiativeStatus
{
    Open,
    Closed,
}

internal static class InitiativeStatuses
{
    extension(InitiativeStatus status)
    {
        public bool MayBecome(InitiativeStatus next) => (status, next) is
            (InitiativeStatus.Open, InitiativeStatus.Closed) or
            (InitiativeStatus.Closed, InitiativeStatus.Open);

        public string Label => status switch
        {
            InitiativeStatus.Open => "Ouverte",
            InitiativeStatus.Closed => "Close",
        };

        public string Badge => status switch
        {
            InitiativeStatus.Open => "info",
            InitiativeStatus.Closed => "",
        };

        /// <summary>As it stands in addresses: <c>?etat=close</c>.</summary>
        public string Slug => status switch
        {
            InitiativeStatus.Open => "ouverte",
            InitiativeStatus.Closed => "close",
        };
    }

    public static InitiativeStatus? Read(string? slug) =>
        Enum.GetValues<InitiativeStatus>().Cast<InitiativeStatus?>().FirstOrDefault(s => s!.Value.Slug == slug);
}
