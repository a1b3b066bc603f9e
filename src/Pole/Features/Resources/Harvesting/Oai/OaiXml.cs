using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>How answers to harvesters are spelt.</summary>
internal static class OaiXml
{
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    public static readonly XNamespace Protocol = "http://www.openarchives.org/OAI/2.0/";

    /// <summary>Seconds, in UTC.</summary>
    public static string Stamp(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without the characters that XML 1.0 cannot hold, which addresses of requests may.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));
}
