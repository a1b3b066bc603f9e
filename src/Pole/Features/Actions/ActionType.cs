namespace Pole.Features.Actions;

/// <summary>What kind of thing was delivered. Each has its code in <c>content/vocabularies/action-types.yml</c>.</summary>
internal enum ActionType
{
    AwarenessEvent,
    Interview,
    SiteVisit,
    FlowDiagnosis,
    Workshop,
    Training,
    ExchangeFair,
    GroupPurchase,
    Coaching,
}

internal static class ActionTypes
{
    extension(ActionType type)
    {
        /// <summary>The code in vocabularies, schemes and exports.</summary>
        public string Code => type switch
        {
            ActionType.AwarenessEvent => "awareness-event",
            ActionType.Interview => "interview",
            ActionType.SiteVisit => "site-visit",
            ActionType.FlowDiagnosis => "flow-diagnosis",
            ActionType.Workshop => "workshop",
            ActionType.Training => "training",
            ActionType.ExchangeFair => "exchange-fair",
            ActionType.GroupPurchase => "group-purchase",
            ActionType.Coaching => "coaching",
        };

        public string Label => type switch
        {
            ActionType.AwarenessEvent => "Événement de sensibilisation",
            ActionType.Interview => "Entretien",
            ActionType.SiteVisit => "Visite de site",
            ActionType.FlowDiagnosis => "Diagnostic de flux",
            ActionType.Workshop => "Atelier",
            ActionType.Training => "Formation",
            ActionType.ExchangeFair => "Bourse inter-entreprises",
            ActionType.GroupPurchase => "Achat groupé",
            ActionType.Coaching => "Accompagnement",
        };
    }
}
