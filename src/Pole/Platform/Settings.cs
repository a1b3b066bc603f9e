using Microsoft.Extensions.Options;

namespace Pole.Platform;

/// <summary>Settings are typed, bound from one section, and checked when the site starts.</summary>
internal static class Settings
{
    public static OptionsBuilder<T> AddSettings<T>(this IServiceCollection services, string section)
        where T : class =>
        services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
}
