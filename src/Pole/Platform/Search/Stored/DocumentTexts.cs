namespace Pole.Platform.Search.Stored;

/// <summary>All that is read of a document to find it, in the order in which its words are counted.</summary>
internal readonly record struct DocumentTexts(string Title, string Summary, string Figures, string Body, string Names)
{
    public static DocumentTexts Of(SearchDocument document) =>
        new(document.Title, document.Summary, document.Figures, document.Body, document.Names);
}
