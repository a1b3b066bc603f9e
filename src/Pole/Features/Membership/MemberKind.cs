using Pole.Features.Organisations;

namespace Pole.Features.Membership;

/// <summary>The two kinds of member: those who eco-design, and those who advise with the Pôle's methods.</summary>
internal enum MemberKind
{
    Company,
    ConsultingFirm,
}

internal static class MemberKinds
{
    /// <summary>The kind of member that a kind of organisation may become; none for those that cannot join.</summary>
    public static MemberKind? Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Company => MemberKind.Company,
        OrganisationKind.ConsultingFirm => MemberKind.ConsultingFirm,
        OrganisationKind.Intermediary or OrganisationKind.Funder or OrganisationKind.PublicBody => null,
    };

    extension(MemberKind kind)
    {
        public string Label => kind switch
        {
            MemberKind.Company => "Entreprise",
            MemberKind.ConsultingFirm => "Société de conseil",
        };
    }
}
