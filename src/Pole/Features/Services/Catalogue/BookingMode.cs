namespace Pole.Features.Services.Catalogue;

/// <summary>How a service is asked for.</summary>
internal enum BookingMode
{
    /// <summary>Places in dated sessions, at a price.</summary>
    Sessions,

    /// <summary>A request, which the team answers with a quote.</summary>
    OnRequest,

    /// <summary>Places in dated sessions, free of charge.</summary>
    Free,
}

internal static class BookingModes
{
    extension(BookingMode mode)
    {
        public bool HasSessions => mode is BookingMode.Sessions or BookingMode.Free;
    }
}
