using Pole.Platform.Content;
using Pole.Platform.Content.Yaml;

namespace Pole.Features.Editing.Links;

/// <summary>A place in a text that leads to another site.</summary>
internal sealed record OutsideUse(Uri Address, string File, int Line)
{
    public string Url => Address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
}

/// <summary>Every address of another site in the texts and in their heads.</summary>
internal static class OutsideUses
{
    public static IReadOnlyList<OutsideUse> Of(ContentSnapshot snapshot) =>
    [
        .. from entry in snapshot.Entries
           from written in Written(entry)
           where written.Address is not null
           let use = new OutsideUse(written.Address, entry.File, written.Line)
           where use.Url.Length <= OutsideLink.UrlLength
           select use,
    ];

    private static IEnumerable<(Uri? Address, int Line)> Written(ContentEntry entry) =>
        entry.Source.Links.Select(link => (Outside(link.Url), link.Line))
            .Concat(entry.Source.FrontMatter is { } head ? TextsIn(head.Keys).Select(text => (Outside(text.Text), text.Line)) : []);

    private static IEnumerable<YamlText> TextsIn(YamlValue value) => value switch
    {
        YamlMap map => map.Fields.SelectMany(field => TextsIn(field.Value)),
        YamlList list => list.Items.SelectMany(TextsIn),
        YamlText text => [text],
        _ => [],
    };

    private static Uri? Outside(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : null;
}
