using Pole.Platform.Web;

namespace Pole.Features.Services.Bookings;

/// <summary>A sentence said once and kept, in both languages.</summary>
internal sealed record Said(string French, string English)
{
    public static Said Nothing { get; } = new("", "");

    /// <summary>In the language of the request.</summary>
    public string Now => Languages.Current == "en" ? English : French;

    public static async Task<Said> InBothAsync(Func<Task<string>> say) =>
        new(await Languages.InAsync("fr", say), await Languages.InAsync("en", say));
}
