namespace Pole.Features.Actions;

/// <summary>Where an action stands between the one who logs it and the one who reviews it.</summary>
internal enum ActionStatus
{
    Draft,
    Submitted,
    Returned,
    Approved,
    Rejected,
}

internal static class ActionStatuses
{
    extension(ActionStatus status)
    {
        public bool MayBecome(ActionStatus next) => (status, next) is
            (ActionStatus.Draft or ActionStatus.Returned, ActionStatus.Submitted) or
            (ActionStatus.Submitted, ActionStatus.Returned or ActionStatus.Approved or ActionStatus.Rejected) or
            (ActionStatus.Approved or ActionStatus.Rejected, ActionStatus.Returned);

        /// <summary>Whether its author may still change what it says; an approved action is locked.</summary>
        public bool MayBeEdited => status is ActionStatus.Draft or ActionStatus.Returned;

        /// <summary>Whether it may be thrown away: nobody but its own organisation has seen it.</summary>
        public bool MayBeDiscarded => status is ActionStatus.Draft;

        /// <summary>Why nobody changes it any more; nothing while its author may.</summary>
        public string Lock => status switch
        {
            ActionStatus.Draft or ActionStatus.Returned => "",
            ActionStatus.Submitted => "Cette action est en cours de relecture : elle ne peut pas être modifiée avant la décision.",
            ActionStatus.Approved => "Cette action est approuvée : elle est verrouillée et compte dans l’observatoire.",
            ActionStatus.Rejected => "Cette action a été rejetée : elle ne peut plus être modifiée.",
        };

        public string Label => status switch
        {
            ActionStatus.Draft => "Brouillon",
            ActionStatus.Submitted => "Soumise",
            ActionStatus.Returned => "Renvoyée",
            ActionStatus.Approved => "Approuvée",
            ActionStatus.Rejected => "Rejetée",
        };

        /// <summary>The kind of badge that shows it.</summary>
        public string Badge => status switch
        {
            ActionStatus.Draft => "",
            ActionStatus.Submitted => "info",
            ActionStatus.Returned => "warn",
            ActionStatus.Approved => "success",
            ActionStatus.Rejected => "danger",
        };
    }
}
