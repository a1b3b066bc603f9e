using System.Text.Json.Nodes;

namespace Pole.Platform.Web.Describing;

/// <summary>
/// What the page that is being answered tells programs about itself: things in the words of schema.org, and metadata in those of
/// Dublin Core. Pages and parts add to it; the layout writes it into the head.
/// </summary>
internal sealed class PageDescription
{
    private readonly List<JsonObject> things = [];
    private readonly List<DublinCoreTerm> terms = [];

    public IReadOnlyList<JsonObject> Things => things;

    public IReadOnlyList<DublinCoreTerm> Terms => terms;

    public void Tell(JsonObject thing) => things.Add(thing);

    public void Tell(IEnumerable<DublinCoreTerm> more) => terms.AddRange(more);
}

/// <summary>One statement in the fifteen elements of Dublin Core: <c>title</c>, <c>creator</c>…, with the language of its words where they have one.</summary>
internal sealed record DublinCoreTerm(string Element, string Value, string? Language = null);
