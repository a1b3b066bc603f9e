namespace Pole.Platform.Theming;

/// <summary>Whether a page is light or dark: what its reader likes, or one of the two where a preview shows both.</summary>
internal enum Shade
{
    AsTheReaderLikes,
    Light,
    Dark,
}

internal static class Shades
{
    extension(HttpContext context)
    {
        /// <summary>The shade that the page of this request is shown in.</summary>
        public Shade ShadeOfPage
        {
            get => context.Items[typeof(Shade)] is Shade shade ? shade : Shade.AsTheReaderLikes;
            set => context.Items[typeof(Shade)] = value;
        }
    }
}
