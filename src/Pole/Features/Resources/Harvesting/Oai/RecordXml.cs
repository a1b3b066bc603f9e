using System.Globalization;
using System.Xml.Linq;
using Pole.Features.Resources.Kinds;
using Pole.Platform.Content.Sheets;
using static Pole.Features.Resources.Harvesting.Oai.ResourceFormat;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>The records of the types other than case studies, for harvesters. Dates and durations are written as in ISO 8601.</summary>
internal static class RecordXml
{
    public static IEnumerable<XElement> Write(Resource sheet)
    {
        IEnumerable<XElement?> records =
        [
            sheet.Guide is { } guide ? Guide(guide) : null,
            sheet.Tool is { } tool ? Tool(tool) : null,
            sheet.StandardsWatch is { } watch ? new XElement(Own + "standards-watch", watch.Standards.Select(Standard)) : null,
            sheet.TrainingMaterial is { } material ? Training(material) : null,
            sheet.Video is { } video ? Video(video) : null,
            sheet.DataSet is { } data ? Data(data) : null,
            sheet.Collection is { } collection ? new XElement(Own + "collection", Parts("resource", collection.Resources)) : null,
        ];
        return records.OfType<XElement>();
    }

    private static XElement Guide(Guide guide) => new(
        Own + "guide",
        Parts("author", guide.Authors),
        Part("edition", guide.Edition),
        guide.Pages is { } pages ? Part("pages", pages.ToString(CultureInfo.InvariantCulture)) : null);

    private static XElement Tool(Tool tool) => new(
        Own + "tool", Part("format", tool.Format), Part("version", tool.Version), Parts("need", tool.Needs));

    private static XElement Standard(Standard standard) => new(
        Own + "standard",
        new XAttribute("stage", SheetShape.KeyOf(standard.Stage.ToString())),
        standard.Published is { } date ? new XAttribute("published", date.ToIso()) : null,
        Part("reference", standard.Reference),
        Part("title", standard.Title),
        Part("body", standard.Body),
        Part("changes", standard.Changes),
        Parts("concerns", standard.Concerns));

    private static XElement Training(TrainingMaterial material) => new(
        Own + "training-material",
        new XAttribute("level", SheetShape.KeyOf(material.Level.ToString())),
        new XAttribute("duration", material.Duration.ToIso()),
        Parts("prerequisite", material.Prerequisites),
        Parts("objective", material.Objectives));

    private static XElement Video(Video video) => new(
        Own + "video",
        new XAttribute("duration", video.Duration.ToIso()),
        Part("host", video.Host),
        Part("address", video.Address),
        video.Transcript.Select(spoken => new XElement(Own + "spoken", new XAttribute("at", spoken.At.ToIso()), OaiXml.Clean(spoken.Text))));

    private static XElement Data(DataSet data) => new(
        Own + "data-set",
        data.From is { } from ? new XAttribute("from", from.ToIso()) : null,
        data.To is { } to ? new XAttribute("to", to.ToIso()) : null,
        new XAttribute("frequency", SheetShape.KeyOf(data.Frequency.ToString())),
        Part("extent", data.Extent),
        data.Distributions.Select(one => new XElement(
            Own + "distribution", new XAttribute("format", one.Format), Part("title", one.Title), Part("address", one.Address))));
}
