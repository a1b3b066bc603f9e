using Pole.Platform.Content.Sheets;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>The form of sheet that a case study was first published in.</summary>
internal enum SheetFormat
{
    RegionalCollection,
    Optigede,
    CircularPortal,

    /// <summary>Any other form of sheet.</summary>
    Other,
}

internal static class SheetFormats
{
    extension(SheetFormat format)
    {
        /// <summary>As written in content/ and in addresses: <c>regional-collection</c>.</summary>
        public string Code => SheetShape.KeyOf(format.ToString());

        public string Label => format switch
        {
            SheetFormat.RegionalCollection => "Recueil régional d’écologie industrielle",
            SheetFormat.Optigede => "Fiche action OPTIGEDE",
            SheetFormat.CircularPortal => "Portail de l’économie circulaire",
            SheetFormat.Other => "Autre fiche",
        };
    }
}
