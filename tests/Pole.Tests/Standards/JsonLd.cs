using System.Text.Json;

namespace Pole.Standards;

/// <summary>A statement of RDF. The object is an address, or a value with its type or language.</summary>
internal sealed record Triple(string Subject, string Predicate, string Object, string? Type = null, string? Language = null);

/// <summary>
/// Reads the part of JSON-LD 1.1 that the site writes (W3C, chapters 4 and 9) into triples: terms of a context given inline,
/// prefixes, <c>@vocab</c>, <c>@id</c>, <c>@type</c>, <c>@graph</c>, typed and language-tagged values, lists of values. What it does not know it refuses.
/// </summary>
internal sealed class JsonLd
{
    private readonly Dictionary<string, (string Iri, string? Type)> terms = [];
    private readonly List<Triple> triples = [];
    private string? vocabulary;
    private int blanks;

    public static IReadOnlyList<Triple> Read(string text)
    {
        var reader = new JsonLd();
        var root = JsonDocument.Parse(text).RootElement;
        reader.ReadContext(root.GetProperty("@context"));
        reader.ReadNode(root);
        return reader.triples;
    }

    private void ReadContext(JsonElement context)
    {
        if (context.ValueKind == JsonValueKind.String)
        {
            // The one context that is named and not given: that of schema.org, in which every term is of its vocabulary.
            Assert.Equal("https://schema.org", context.GetString());
            vocabulary = "https://schema.org/";
            return;
        }

        foreach (var term in context.EnumerateObject())
        {
            if (term.Name == "@vocab")
            {
                vocabulary = term.Value.GetString();
            }
            else if (term.Value.ValueKind == JsonValueKind.String)
            {
                terms[term.Name] = (term.Value.GetString()!, null);
            }
            else
            {
                Assert.All(term.Value.EnumerateObject(), key => Assert.Contains(key.Name, (string[])["@id", "@type"]));
                terms[term.Name] = (term.Value.GetProperty("@id").GetString()!, term.Value.GetProperty("@type").GetString());
            }
        }
    }

    private string ReadNode(JsonElement node)
    {
        var subject = node.TryGetProperty("@id", out var id) ? Absolute(id.GetString()!) : $"_:b{blanks++}";
        foreach (var property in node.EnumerateObject())
        {
            switch (property.Name)
            {
                case "@context" or "@id":
                    break;
                case "@type":
                    foreach (var type in Each(property.Value))
                    {
                        triples.Add(new(subject, "@type", Expand(type.GetString()!)));
                    }

                    break;
                case "@graph":
                    foreach (var thing in Each(property.Value))
                    {
                        ReadNode(thing);
                    }

                    break;
                default:
                    Assert.False(property.Name.StartsWith('@'), property.Name);
                    foreach (var value in Each(property.Value))
                    {
                        ReadValue(subject, property.Name, value);
                    }

                    break;
            }
        }

        return subject;
    }

    private void ReadValue(string subject, string name, JsonElement value)
    {
        var predicate = Expand(name);
        var type = terms.GetValueOrDefault(name).Type;
        Assert.NotEqual(JsonValueKind.Null, value.ValueKind);
        if (value.ValueKind != JsonValueKind.Object)
        {
            var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
            triples.Add(type == "@id" ? new(subject, predicate, Absolute(text)) : new(subject, predicate, text, type is null ? null : Expand(type)));
        }
        else if (value.TryGetProperty("@value", out var literal))
        {
            triples.Add(new(
                subject,
                predicate,
                literal.ToString(),
                value.TryGetProperty("@type", out var typed) ? Expand(typed.GetString()!) : null,
                value.TryGetProperty("@language", out var language) ? language.GetString() : null));
        }
        else
        {
            triples.Add(new(subject, predicate, ReadNode(value)));
        }
    }

    private string Expand(string name)
    {
        if (terms.TryGetValue(name, out var term))
        {
            return Expand(term.Iri);
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && terms.TryGetValue(name[..colon], out var prefix))
        {
            return prefix.Iri + name[(colon + 1)..];
        }

        return colon > 0 ? Absolute(name) : (vocabulary ?? throw new FormatException($"The term {name} means nothing here.")) + name;
    }

    private static string Absolute(string iri)
    {
        Assert.True(Uri.IsWellFormedUriString(iri, UriKind.Absolute), iri);
        return iri;
    }

    private static IEnumerable<JsonElement> Each(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
}
