using Pole.Platform.Content;

namespace Pole.Features.Editing;

/// <summary>Whether the public sees a page today, and if not, why.</summary>
internal enum PageState
{
    Draft,
    ToCome,
    Published,
    Ended,
}

internal static class PageStates
{
    extension(PageState state)
    {
        public static PageState Of(Publication publication, DateOnly today) => publication switch
        {
            { Draft: true } => PageState.Draft,
            { Published: { } first } when first > today => PageState.ToCome,
            { Unpublished: { } end } when end <= today => PageState.Ended,
            _ => PageState.Published,
        };

        public string Code => state switch
        {
            PageState.Draft => "brouillon",
            PageState.ToCome => "a-venir",
            PageState.Published => "publiee",
            PageState.Ended => "retiree",
        };

        public string Label => state switch
        {
            PageState.Draft => "Brouillon",
            PageState.ToCome => "À venir",
            PageState.Published => "Publiée",
            PageState.Ended => "Retirée",
        };

        public string Badge => state switch
        {
            PageState.Draft => "warn",
            PageState.ToCome => "info",
            PageState.Published => "success",
            PageState.Ended => "",
        };
    }
}
