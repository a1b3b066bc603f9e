using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Pole.App;

namespace Pole.Standards;

/// <summary>An answer to a harvester, held against the protocol and the schemas of its formats before anyone looks at it.</summary>
internal sealed class OaiAnswer
{
    public static readonly XNamespace Protocol = "http://www.openarchives.org/OAI/2.0/";

    private static readonly Lazy<XmlSchemaSet> Schemas = new(ReadSchemas);

    private OaiAnswer(XElement root) => Root = root;

    public XElement Root { get; }

    public string? Error => Root.Element(Protocol + "error")?.Attribute("code")!.Value;

    public XElement Told => Root.Elements().Last();

    public IReadOnlyList<XElement> Headers => [.. Root.Descendants(Protocol + "header")];

    public IReadOnlyList<string> Slugs => [.. Headers.Select(header => header.Element(Protocol + "identifier")!.Value.Split(':')[2])];

    public XElement? Token => Root.Descendants(Protocol + "resumptionToken").SingleOrDefault();

    public static OaiAnswer Read(Answer answer)
    {
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/xml; charset=utf-8", answer.Message.Content.Headers.ContentType!.ToString());
        var document = XDocument.Parse(answer.Text);
        var faults = new List<string>();
        document.Validate(Schemas.Value, (_, fault) => faults.Add($"{fault.Message} in {answer.Message.RequestMessage!.RequestUri}"));
        Assert.Empty(faults);
        foreach (var record in document.Descendants(Protocol + "record"))
        {
            Assert.Equal(record.Element(Protocol + "header")!.Attribute("status") is null, record.Element(Protocol + "metadata") is not null);
        }

        return new(document.Root!);
    }

    private static XmlSchemaSet ReadSchemas()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        var folder = Path.Combine(PoleApp.RepositoryRoot, "tests", "Pole.Tests", "Standards");
        schemas.Add("http://www.w3.org/XML/1998/namespace", XmlReader.Create(new StringReader("""
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """)));
        foreach (var name in new[] { "oai-pmh.xsd", "oai-dc.xsd", "dublin-core.xsd" })
        {
            schemas.Add(null, Path.Combine(folder, name));
        }

        schemas.Add(null, Path.Combine(PoleApp.RepositoryRoot, "src", "Pole", "Features", "Resources", "Harvesting", "Oai", "resource-1.xsd"));
        schemas.Compile();
        return schemas;
    }
}
