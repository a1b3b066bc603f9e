namespace Pole.Features.Services.Catalogue;

/// <summary>What form a service takes.</summary>
internal enum ServiceKind
{
    AwarenessEvent,
    Training,
    Diagnosis,
    Workshop,
    ExchangeFair,
    Coaching,
    Programme,
}

internal static class ServiceKinds
{
    extension(ServiceKind kind)
    {
        public string Label => kind switch
        {
            ServiceKind.AwarenessEvent => "Sensibilisation",
            ServiceKind.Training => "Formation",
            ServiceKind.Diagnosis => "Diagnostic",
            ServiceKind.Workshop => "Atelier",
            ServiceKind.ExchangeFair => "Bourse d’échanges",
            ServiceKind.Coaching => "Accompagnement",
            ServiceKind.Programme => "Programme",
        };
    }
}
