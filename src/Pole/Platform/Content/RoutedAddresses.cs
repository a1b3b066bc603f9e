using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing.Template;

namespace Pole.Platform.Content;

/// <summary>The addresses of the site's own pages, as their <c>@page</c> lines give them. They are those of the program: read once.</summary>
internal sealed class RoutedAddresses(IActionDescriptorCollectionProvider pages) : IKnownAddresses
{
    private readonly Lazy<(HashSet<string> Plain, IReadOnlyList<TemplateMatcher> Patterns)> _addresses = new(() =>
    {
        var templates = pages.ActionDescriptors.Items.Select(p => p.AttributeRouteInfo?.Template).OfType<string>().ToLookup(t => t.Contains('{'));
        return (
            [.. templates[false].Select(template => $"/{template}")],
            [.. templates[true].Where(template => !template.StartsWith('{')).Select(template => new TemplateMatcher(TemplateParser.Parse(template), []))]);
    });

    public bool Know(string path) => Name(path) || _addresses.Value.Patterns.Any(pattern => pattern.TryMatch(path, []));

    public bool Name(string path) => _addresses.Value.Plain.Contains(path);
}
