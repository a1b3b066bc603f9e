using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Pole.Doors;

/// <summary>One endpoint: its address pattern, <c>/services/{slug}</c>, and the names that its code reads from the query.</summary>
internal sealed partial record Door(string Sign, IReadOnlyList<string> Names)
{
    public bool HasValue => Sign.Contains('{');

    public static Door Of(RouteEndpoint endpoint) => new(DoorSigns.Sign(endpoint), [.. NamesOf(endpoint).Where(n => n is { Length: > 0 }).Distinct()]);

    /// <summary>The pattern with this value in each of its places.</summary>
    public string With(string value) => Place().Replace(Sign, _ => value);

    /// <summary>The names of the code, and those that the links and search forms of the page use.</summary>
    public IReadOnlyList<string> NamesOn(Seen? seen)
    {
        if (seen is null)
        {
            return Names;
        }

        var linked = seen.Answer.Page.QuerySelectorAll("a[href*='?']").Select(a => a.GetAttribute("href")!)
            .Where(href => href[0] == '?' || href.StartsWith(seen.Address.Split('?')[0] + "?", StringComparison.Ordinal))
            .SelectMany(href => QueryName().Matches(href)).Select(m => m.Groups[1].Value);
        var typed = seen.Answer.Page.Forms.Where(f => f.Method != "post").SelectMany(f => f.Elements).Select(e => e.GetAttribute("name") ?? "");
        return [.. Names.Concat(linked).Concat(typed).Where(n => n.Length > 0).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> NamesOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters().Select(p => p.Name!) ?? [];
        }

        var model = typeof(Program).Assembly.GetType($"Pole.Features{page.ViewEnginePath.Replace('/', '.')}Model")!;
        var handlers = model.GetMethods().Where(m => m.DeclaringType == model && m.Name.StartsWith("On", StringComparison.Ordinal)).ToList();
        return model.GetProperties().Cast<ICustomAttributeProvider>().Concat(handlers.SelectMany(h => h.GetParameters()))
            .SelectMany(p => p.GetCustomAttributes(typeof(FromQueryAttribute), true)).Cast<FromQueryAttribute>().Select(a => a.Name!)
            .Concat(handlers.SelectMany(h => h.GetParameters()).Where(p => p.ParameterType != typeof(CancellationToken)).Select(p => p.Name!))
            .Append("handler");
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex("[?&]([^=&#]+)=")]
    private static partial Regex QueryName();
}
