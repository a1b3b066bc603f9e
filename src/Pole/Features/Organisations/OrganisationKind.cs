namespace Pole.Features.Organisations;

/// <summary>What an organisation is to the association.</summary>
internal enum OrganisationKind
{
    Company,
    ConsultingFirm,
    Intermediary,
    Funder,
    PublicBody,
}

internal static class OrganisationKinds
{
    extension(OrganisationKind kind)
    {
        public string Label => kind switch
        {
            OrganisationKind.Company => "Entreprise",
            OrganisationKind.ConsultingFirm => "Société de conseil",
            OrganisationKind.Intermediary => "Relais local",
            OrganisationKind.Funder => "Financeur",
            OrganisationKind.PublicBody => "Organisme public",
        };

        /// <summary>Whether the organisation may become a member: the association has two kinds of member.</summary>
        public bool MayJoin => kind is OrganisationKind.Company or OrganisationKind.ConsultingFirm;
    }
}
