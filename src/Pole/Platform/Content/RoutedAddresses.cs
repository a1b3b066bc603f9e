using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing.Template;

namespace Pole.Platform.Content;

/// <summary>The addresses of the site's own pages, as their <c>@page</c> lines give them.</summary>
internal sealed class RoutedAddresses(IActionDescriptorCollectionProvider pages) : IKnownAddresses
{
    public bool Know(string path) => Templates.Where(template => !template.StartsWith('{'))
        .Any(template => new TemplateMatcher(TemplateParser.Parse(template), []).TryMatch(path, []));

    public bool Name(string path) => Templates.Any(template => $"/{template}" == path);

    private IEnumerable<string> Templates => pages.ActionDescriptors.Items.Select(p => p.AttributeRouteInfo?.Template).OfType<string>();
}
