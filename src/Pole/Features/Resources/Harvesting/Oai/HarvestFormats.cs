using System.Xml.Linq;
using Pole.Platform.Content;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>A form in which harvesters take a resource.</summary>
internal interface IHarvestFormat
{
    /// <summary>Its name in addresses: <c>oai_dc</c>.</summary>
    string Prefix { get; }

    /// <summary>Where its schema is.</summary>
    string Schema { get; }

    XNamespace Namespace { get; }

    /// <summary>The resource as far as anyone may read it, in French with what is translated beside.</summary>
    XElement Write(ContentItem<Resource> item);
}

/// <summary>All of them.</summary>
internal sealed class HarvestFormats(DublinCoreFormat dublinCore, ResourceFormat whole)
{
    public IReadOnlyList<IHarvestFormat> All { get; } = [dublinCore, whole];

    public IHarvestFormat? Find(string? prefix) => All.FirstOrDefault(format => format.Prefix == prefix);
}
