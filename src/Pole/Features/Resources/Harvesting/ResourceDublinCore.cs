using Pole.Features.Resources.Citing;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;

namespace Pole.Features.Resources.Harvesting;

/// <summary>A resource in the fifteen elements of Dublin Core (ISO 15836-1), as far as anyone may know it.</summary>
internal sealed class ResourceDublinCore(ResourceWords words, Texts texts, ContentStore content)
{
    /// <summary>What stands in the head of its page: the words are those of the page.</summary>
    public IEnumerable<DublinCoreTerm> Of(ContentItem<Resource> item, Citation citation)
    {
        var sheet = item.Sheet;
        yield return new("title", sheet.Title, citation.Language);
        yield return new("creator", citation.Author);
        yield return new("publisher", citation.Publisher);
        if (citation.Issued is { } date)
        {
            yield return new("date", date.ToIso());
        }

        yield return new("type", KindOf(sheet.Type));
        yield return new("language", citation.Language);
        yield return new("identifier", citation.Address);
        yield return new("rights", RightsOf(sheet));
        if (Subjects(sheet).ToList() is { Count: > 0 } subjects)
        {
            yield return new("subject", string.Join("; ", subjects));
        }
    }

    /// <summary>What a harvester is given besides, each value on its own.</summary>
    public IEnumerable<DublinCoreTerm> InFull(ContentItem<Resource> item, Citation citation)
    {
        foreach (var term in Of(item, citation).Where(term => term.Element != "subject"))
        {
            yield return term;
        }

        foreach (var subject in Subjects(item.Sheet))
        {
            yield return new("subject", subject, "fr");
        }

        yield return new("type", texts[item.Sheet.Type.Label], "fr");
        yield return new("description", item.Sheet.Summary, citation.Language);
        foreach (var place in Places(item.Sheet))
        {
            yield return new("coverage", place, "fr");
        }

        yield return new("source", item.Sheet.Source.Url ?? item.Sheet.Source.Title);
    }

    /// <summary>The type in the vocabulary of DCMI.</summary>
    private static string KindOf(ResourceType type) => type switch
    {
        ResourceType.CaseStudy or ResourceType.Guide or ResourceType.StandardsWatch or ResourceType.TrainingMaterial or ResourceType.Tool => "Text",
        ResourceType.Video => "MovingImage",
        ResourceType.DataSet => "Dataset",
        ResourceType.Collection => "Collection",
    };

    private string RightsOf(Resource sheet) =>
        Licences.AddressOf(sheet.Source.Licence) ?? sheet.Source.Licence ?? texts[sheet.Audience.Label].Value;

    private IEnumerable<string> Subjects(Resource sheet) =>
        sheet.Pillars.Select(code => words.Label("pillars", code)).Concat(sheet.Flows.Select(code => words.Label("flows", code)));

    private IEnumerable<string> Places(Resource sheet) =>
        sheet.Regions.Select(code => content.Current.FindVocabulary("regions")?.Label(code, Language.French) ?? code);
}
