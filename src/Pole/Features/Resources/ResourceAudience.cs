namespace Pole.Features.Resources;

/// <summary>Who may read a resource to the end; its title and summary are public in any case.</summary>
internal enum ResourceAudience
{
    Everyone,
    Members,
    Accredited,
}
