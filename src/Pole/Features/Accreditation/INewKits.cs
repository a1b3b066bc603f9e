namespace Pole.Features.Accreditation;

/// <summary>A version of a toolkit that came out, with its page.</summary>
internal sealed record NewKit(string Title, string Version, DateOnly Date, string Path);

/// <summary>Tells the holders of a scheme what is new for them; toolkits know accreditations, and not the other way round.</summary>
internal interface INewKits
{
    /// <summary>What came out from this day on for these schemes, in the language of the request.</summary>
    IReadOnlyList<NewKit> Since(DateOnly day, IReadOnlyCollection<string> schemes);
}
