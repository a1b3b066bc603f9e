namespace Pole.Features.Editing.Versions;

/// <summary>How a version came to be.</summary>
internal enum VersionOrigin
{
    /// <summary>It stood in the file when the site came to change it: written elsewhere, by a hand that the site does not know.</summary>
    Found,

    /// <summary>Somebody saved it in the browser.</summary>
    Saved,

    /// <summary>Somebody went back to an earlier version.</summary>
    Restored,

    /// <summary>The page was made in the browser.</summary>
    Made,

    /// <summary>It came here from another place.</summary>
    Moved,

    /// <summary>The file was taken away in the browser: this version has no text.</summary>
    Deleted,
}

internal static class VersionOrigins
{
    extension(VersionOrigin origin)
    {
        public string Label => origin switch
        {
            VersionOrigin.Found => "Trouvée dans le fichier",
            VersionOrigin.Saved => "Enregistrée ici",
            VersionOrigin.Restored => "Reprise d’une version passée",
            VersionOrigin.Made => "Page créée",
            VersionOrigin.Moved => "Page déplacée",
            VersionOrigin.Deleted => "Page supprimée",
        };

        /// <summary>The entry of the journal; what was found is noted by nobody.</summary>
        public string? Journal => origin switch
        {
            VersionOrigin.Found => null,
            VersionOrigin.Saved => "content.saved",
            VersionOrigin.Restored => "content.restored",
            VersionOrigin.Made => "content.made",
            VersionOrigin.Moved => "content.moved",
            VersionOrigin.Deleted => "content.deleted",
        };
    }
}
