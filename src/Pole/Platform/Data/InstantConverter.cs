using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pole.Platform.Data;

/// <summary>Keeps an instant as its UTC ticks.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
