namespace Pole.Platform.Documents.Pdf;

/// <summary>Writes the structure, and the way back from each mark and link of a page to the element it belongs to.</summary>
internal static class StructureTree
{
    /// <summary>The number of the tree's object. Pages and links are known in it by the numbers of their own objects.</summary>
    public static int WriteTo(PdfFile file, Element document, IReadOnlyList<Page> pages)
    {
        var tree = file.Reserve();
        document.WriteTo(file, tree);
        var owners = pages
            .Select(page => (page.Number, Owner: $"[{string.Join(' ', page.Marked.Select(element => $"{element.Number} 0 R"))}]"))
            .Concat(pages.SelectMany(page => page.Links).Select(link => (link.Number, Owner: $"{link.Element.Number} 0 R")))
            .OrderBy(owner => owner.Number)
            .ToList();
        var parents = file.Add($"<< /Nums [{string.Join(' ', owners.Select(owner => $"{owner.Number} {owner.Owner}"))}] >>");
        file.Put(tree, $"<< /Type /StructTreeRoot /K {document.Number} 0 R /ParentTree {parents} 0 R /ParentTreeNextKey {owners[^1].Number + 1} >>");
        return tree;
    }
}
