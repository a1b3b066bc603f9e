namespace Pole.Features.Actions;

/// <summary>States as they stand in addresses: <c>?etat=renvoyee</c>.</summary>
internal static class ActionAddresses
{
    extension(ActionStatus status)
    {
        public string Slug => status switch
        {
            ActionStatus.Draft => "brouillon",
            ActionStatus.Submitted => "soumise",
            ActionStatus.Returned => "renvoyee",
            ActionStatus.Approved => "approuvee",
            ActionStatus.Rejected => "rejetee",
        };
    }

    public static ActionStatus? Read(string? slug) =>
        Enum.GetValues<ActionStatus>().Cast<ActionStatus?>().FirstOrDefault(s => s!.Value.Slug == slug);
}
