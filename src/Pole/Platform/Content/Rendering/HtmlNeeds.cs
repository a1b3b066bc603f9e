namespace Pole.Platform.Content.Rendering;

/// <summary>What depends on where the HTML will be read.</summary>
/// <param name="Language">The language that the few words added are in.</param>
/// <param name="ForMail">Whether it goes into a letter, where nothing scrolls and links must be whole.</param>
internal sealed record HtmlNeeds(Language Language, bool ForMail = false);
