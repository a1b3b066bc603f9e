using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Pole.Platform.Web.Describing;

/// <summary>Things told in JSON-LD: what is not known is left out, never written as null.</summary>
internal static class LinkedData
{
    public const string MediaType = "application/ld+json";

    /// <summary>Letters of every script as they are; what could end a script in HTML is escaped.</summary>
    public static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A thing of a type, and what is said of it.</summary>
    public static JsonObject Thing(string type, params IEnumerable<(string Name, JsonNode? Value)> said)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in said)
        {
            if (value is not null)
            {
                thing[name] = value;
            }
        }

        return thing;
    }

    /// <summary>Something described elsewhere, by its identity.</summary>
    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>Several values, the one there is, or nothing.</summary>
    public static JsonNode? Each(IEnumerable<JsonNode?> values)
    {
        var known = values.OfType<JsonNode>().ToArray();
        return known switch { [] => null, [var only] => only, _ => new JsonArray(known) };
    }

    public static JsonNode? Each(IEnumerable<string> values) => Each(values.Select(value => (JsonNode?)value));
}
